/** The formats of pipelines: SARIF, JUnit XML, GitHub and GitLab. */
@NullMarked
package org.gouji.output.ci;

import org.jspecify.annotations.NullMarked;
