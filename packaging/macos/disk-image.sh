#!/bin/sh
# Makes dist/helpviewer-VERSION-macos-ARCH.dmg of dist/helpviewer.app. Not run here.
#
#     packaging/macos/disk-image.sh
#
# IDENTITY, such as "Developer ID Application: Acme Ltd (TEAMID)", signs it; without one the app has
# only the signature for this machine that PyInstaller gives it. PROFILE names what
# `xcrun notarytool store-credentials` keeps in the keychain; with it Apple checks the image.
set -eu

CDPATH='' cd -P -- "$(dirname -- "$0")/../.."
app=dist/helpviewer.app
version=$(/usr/libexec/PlistBuddy -c 'Print CFBundleShortVersionString' "$app/Contents/Info.plist")
name=$(/usr/libexec/PlistBuddy -c 'Print CFBundleDisplayName' "$app/Contents/Info.plist")
image=dist/helpviewer-$version-macos-$(uname -m).dmg
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

if [ -n "${IDENTITY:-}" ]; then
    # From the inside out: the libraries, the programs, then the whole; never --deep
    find "$app/Contents" -type f \( -name '*.dylib' -o -name '*.so' -o -perm -100 \) -print0 |
        xargs -0 codesign --force --timestamp --options runtime --sign "$IDENTITY"
    for program in helpviewer helpviewer-cli; do
        codesign --force --timestamp --options runtime \
            --entitlements packaging/macos/entitlements.plist --sign "$IDENTITY" "$app/Contents/MacOS/$program"
    done
    codesign --force --timestamp --options runtime \
        --entitlements packaging/macos/entitlements.plist --sign "$IDENTITY" "$app"
    codesign --verify --strict --deep "$app"
else
    echo 'IDENTITY is not set: the app is not signed, and Gatekeeper will refuse it elsewhere.' >&2
fi

mkdir "$work/image"
cp -R "$app" "$work/image/$name.app"
ln -s /Applications "$work/image/Applications"
rm -f "$image"
hdiutil create -volname "$name" -srcfolder "$work/image" -fs HFS+ -format ULFO "$image"

if [ -n "${IDENTITY:-}" ]; then
    codesign --force --timestamp --sign "$IDENTITY" "$image"
fi
if [ -n "${PROFILE:-}" ]; then
    xcrun notarytool submit "$image" --keychain-profile "$PROFILE" --wait
    xcrun stapler staple "$image"
    spctl --assess --type open --context context:primary-signature "$image"
fi
echo "$image"
