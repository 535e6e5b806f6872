# Sourced by the start scripts in */bin. It builds a room when a source is newer than the last build, then starts it.
#
#   launch NAME ROOM MAIN-CLASS [JVM option ...] -- [argument ...]
#
# Java and Maven are found as usual (JAVA_HOME, PATH). HENGCE_JAVA_OPTS adds JVM options.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

say() { printf '%s\n' "$*" >&2; }

java_command() {
    if [[ -n "${JAVA_HOME:-}" && -x "$JAVA_HOME/bin/java" ]]; then
        printf '%s' "$JAVA_HOME/bin/java"
    else
        command -v java || true
    fi
}

# True when the room was never built here, or when something that goes into it has changed since.
is_stale() {
    local room=$1 stamp=$2
    [[ -f "$stamp" ]] || return 0
    [[ -n "$(find "$root/pom.xml" "$root/engine-core" "$root/rule-repository" "$root/$room" \
        \( -name target -o -name docs -o -name test -o -name bin \) -prune -o \
        -newer "$stamp" \( -name pom.xml -o -path '*/src/main*' \) -print -quit)" ]]
}

build() {
    local name=$1 room=$2 stamp=$3 built=$root/$2/target/quick log=$root/$2/target/quick/launch.log
    if ! command -v mvn >/dev/null; then
        say "$name: building needs Maven 3.8 or newer, and there is no mvn on the PATH. On Debian: apt-get install maven"
        return 1
    fi
    say "$name: building (the first time this takes a few minutes) ..."
    touch "$stamp.new"
    rm -rf "$built/lib" "$built/classes.jsa"
    if ! (cd "$root" && mvn -B -ntp -q -Pquick -DskipTests -pl "$room" -am package) >"$log" 2>&1 </dev/null; then
        cat "$log" >&2
        say "$name: the build failed; the lines above say why (also in $log)"
        return 1
    fi
    cp "$built/${room##*/}"-[0-9]*.jar "$built/lib/"
    mv "$stamp.new" "$stamp"
}

# One build at a time for the whole tree: the rooms share their parts.
build_if_stale() {
    local name=$1 room=$2 stamp=$root/$2/target/quick/launch.stamp
    is_stale "$room" "$stamp" || return 0
    mkdir -p "$root/$room/target/quick" "$root/target"
    if ! command -v flock >/dev/null; then
        build "$name" "$room" "$stamp"
        return
    fi
    (
        flock 9
        ! is_stale "$room" "$stamp" || build "$name" "$room" "$stamp"
    ) 9>"$root/target/launch.lock"
}

# Starts Java. With KEEP_CLASSES the classes of a session are kept when it ends, and the next start maps them instead of
# loading them; those of a session that failed are too few to keep. What does not fit any more (another Java, another jar)
# is left aside by Java itself.
start() {
    local archive=$root/$1/target/quick/classes.jsa status=0
    shift
    if [[ -z "${KEEP_CLASSES:-}" ]]; then
        exec "$@"
    fi
    local java=$1
    shift
    local archiving=(-Xlog:disable -Xlog:all=error:stderr)
    if [[ -f "$archive" ]]; then
        exec "$java" "-XX:SharedArchiveFile=$archive" "${archiving[@]}" "$@"
    fi
    "$java" "-XX:ArchiveClassesAtExit=$archive" "${archiving[@]}" "$@" || status=$?
    [[ $status -eq 0 ]] || rm -f "$archive"
    return "$status"
}

launch() {
    local name=$1 room=$2 main_class=$3 java
    shift 3
    local options=()
    while [[ $# -gt 0 && "$1" != "--" ]]; do
        options+=("$1")
        shift
    done
    [[ $# -eq 0 ]] || shift

    java=$(java_command)
    if [[ -z "$java" ]]; then
        say "$name: needs Java 17 or newer, and there is none on the PATH. On Debian: apt-get install openjdk-17-jdk-headless"
        exit 1
    fi
    build_if_stale "$name" "$room" || exit 1
    # shellcheck disable=SC2086  # several options in one variable
    start "$room" "$java" "${options[@]}" ${HENGCE_JAVA_OPTS:-} \
        -cp "$root/$room/target/quick/lib/*" "$main_class" "$@"
}
