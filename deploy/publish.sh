#!/bin/sh
# Makes a built site the next release, and the one that a server reads when it reloads:
#
#   sh deploy/publish.sh dist /srv/handbook
#
# /srv/handbook/releases/1, 2, 3 …  whole sites, each with the server's part of it in _server
# /srv/handbook/current             a link to one of them, replaced in one step
#
# A server that runs knows its release by the full path and goes on serving all of it. Only a reload takes up the next
# one, pages and headers together. The three newest releases stay, and share the files that have hashes in their names,
# because pages that are open still ask for those of another release.
set -eu

if [ $# -ne 2 ] || [ ! -f "$1/_headers" ] || [ ! -d "$1/_server" ]; then
	echo "Usage: sh deploy/publish.sh <built site> <folder for the releases>" >&2
	echo "The built site is a folder that \"npm run build\" has written, such as dist." >&2
	exit 2
fi
mkdir -p "$2/releases" "$2/run"
built=$(cd "$1" && pwd -P)
home=$(cd "$2" && pwd -P)
releases=$home/releases
hashed='^(_astro|pagefind/(filter|fragment|index))/|^pagefind/[^/]+\.pf_meta(\.|$)'

# Numbers of the releases there are, newest first.
numbers() {
	find "$releases" -mindepth 1 -maxdepth 1 -type d -name '[1-9]*' | sed 's|.*/||' | grep -x '[0-9]*' | sort -rn
}

# Puts those files of one release into another that has none of that name. Both ways, because while a server changes
# from one release to the next, the page may come from the new one and its stylesheet be asked of the old one.
share() {
	while IFS= read -r file; do
		[ -e "$releases/$2/$file" ] && continue
		mkdir -p "$releases/$2/$(dirname "$file")"
		ln "$releases/$1/$file" "$releases/$2/$file"
	done <"$releases/$1/_server/hashed-files"
}

newest=$(numbers | head -n 1)
number=$((${newest:-0} + 1))
# Not a release before it is whole.
part=$releases/.part
rm -rf "$part"
cp -Rp "$built" "$part"

(cd "$part" && find _astro pagefind -type f) | grep -E "$hashed" >"$part/_server/hashed-files" || true

# The full path, not the link: what a server has read must not change under it.
printf 'set $handbook_root "%s";\n' "$releases/$number" >"$part/_server/nginx-server-root.conf"
printf 'root * "%s"\n' "$releases/$number" >"$part/_server/caddy-root.conf"

mv "$part" "$releases/$number"
for old in $(numbers | sed -n '2,3p'); do
	share "$old" "$number"
	share "$number" "$old"
done
rm -f "$home/next"
ln -s "releases/$number" "$home/next"
mv -T "$home/next" "$home/current"

for old in $(numbers | tail -n +4); do
	rm -rf "${releases:?}/$old"
done
echo "Release $number is current. Reload the server."
