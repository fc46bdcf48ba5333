
real	3m42.567s
user	1m37.765s
sys	0m5.832s
