/**
 * The cases beside an open flow: run in the background after every edit, with what differs from what was expected, and edited through the session's history.
 * It uses the session, and the engine through a door that is handed in.
 */
@NullMarked
package io.hengce.designer.cases;

import org.jspecify.annotations.NullMarked;
