/** Makes and checks the invented reports of the folder {@code samples}. */
package org.gouji.samples;
