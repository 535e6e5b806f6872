#!/bin/sh
# Says which Debian packages the headless JavaFX tests still need on this machine; fails if there are any (on standard output, for the build to show).
PATH="$PATH:/sbin:/usr/sbin"
command -v ldconfig >/dev/null 2>&1 || exit 0
known=$(ldconfig -p 2>/dev/null)

has_library() {
    case "$known" in *"$1"*) return 0 ;; esac
    old_ifs=$IFS
    IFS=:
    for folder in ${LD_LIBRARY_PATH:-}; do
        if [ -e "$folder/$1" ]; then IFS=$old_ifs; return 0; fi
    done
    IFS=$old_ifs
    return 1
}

missing=""
while read -r library package; do
    has_library "$library" || missing="$missing $package"
done <<LIST
libpangoft2-1.0.so.0 libpangoft2-1.0-0
libpango-1.0.so.0 libpango-1.0-0
libfreetype.so.6 libfreetype6
libfontconfig.so.1 libfontconfig1
LIST

font=$(find /usr/share/fonts /usr/local/share/fonts "$HOME/.fonts" "$HOME/.local/share/fonts" \
    \( -name '*.ttf' -o -name '*.otf' -o -name '*.ttc' -o -name '*.pfb' \) 2>/dev/null | head -n 1)
[ -n "$font" ] || missing="$missing fonts-dejavu-core"

if [ -n "$missing" ]; then
    echo "The designer's tests need system libraries that this machine does not have. Install them:"
    echo "    apt-get install --no-install-recommends$missing"
    echo "(or build without the gates: mvn -Pquick)"
    exit 1
fi
