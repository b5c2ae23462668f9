#!/usr/bin/env python3
"""Whether the bundle that is checked in is made from the sources beside it:

    bundle_test.py [NODE]

Where esbuild and ECharts are installed (npm ci), it is made anew and has to be the same bytes;
elsewhere the digest in its first line has to be that of the sources.
"""

import hashlib
import pathlib
import re
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
CURE = "run `npm ci && node build.mjs bundle` in scenarios/page/web and commit what it writes"


def source_digest():
    digest = hashlib.sha256()
    sources = sorted(path.name for path in (HERE / "src").iterdir())
    for name in ["build.mjs", "package-lock.json"] + [f"src/{source}" for source in sources]:
        content = (HERE / name).read_bytes()
        digest.update(f"{name}\n{len(content)}\n".encode() + content)
    return digest.hexdigest()


def main():
    first = (HERE / "bundle/page.js").open(encoding="ascii").readline()
    found = re.search(r"made from ([0-9a-f]{64})", first)
    if found is None or found.group(1) != source_digest():
        raise SystemExit(f"bundle/page.js is not made from the sources: {CURE}")
    node = sys.argv[1] if len(sys.argv) > 1 else ""
    if not node or not (HERE / "node_modules/esbuild").exists():
        print("digest as in the sources; not made anew: no node, or no node_modules (npm ci)")
        return
    with tempfile.TemporaryDirectory() as directory:
        subprocess.run([node, HERE / "build.mjs", directory], check=True)
        for name in ("page.js", "page.css"):
            if (HERE / "bundle" / name).read_bytes() != (pathlib.Path(directory) / name).read_bytes():
                raise SystemExit(f"bundle/{name} differs from what is made now: {CURE}")
    print("made anew: the same bytes")


if __name__ == "__main__":
    main()
