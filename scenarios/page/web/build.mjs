// Bundles src/ and the parts of ECharts that it uses: node build.mjs DIRECTORY. Writes page.js and
// page.css there, the same bytes for the same sources and package-lock.json. The first line of page.js
// is a digest of what it was made from, by which a test knows a stale bundle.

import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));

/** SHA-256 over names and contents of all that goes into the bundle. */
export function sourceDigest() {
  const files = ["build.mjs", "package-lock.json"].concat(
    readdirSync(join(here, "src"))
      .sort()
      .map((name) => `src/${name}`),
  );
  const hash = createHash("sha256");
  for (const file of files) {
    const content = readFileSync(join(here, file));
    hash.update(`${file}\n${content.length}\n`).update(content);
  }
  return hash.digest("hex");
}

async function bundle(directory) {
  const esbuild = await import("esbuild");
  const common = {
    bundle: true,
    minify: true,
    write: false,
    charset: "ascii",
    lineLimit: 160,
    target: ["es2022"],
    legalComments: "none",
    logLevel: "warning",
  };
  const [script, style] = await Promise.all([
    esbuild.build({
      ...common,
      entryPoints: [join(here, "src/main.js")],
      format: "iife",
      define: { "process.env.NODE_ENV": '"production"' },
    }),
    esbuild.build({ ...common, entryPoints: [join(here, "src/style.css")] }),
  ]);
  const versionOf = (name) =>
    JSON.parse(readFileSync(join(here, `node_modules/${name}/package.json`))).version;
  const textOf = (path) => readFileSync(join(here, `node_modules/${path}`), "utf8").trim();
  // What the licences ask for in each copy.
  const banner = [
    `/* stepcast report page; made from ${sourceDigest()} */`,
    `/*\nApache ECharts ${versionOf("echarts")}`,
    `Copyright 2017-2026 The Apache Software Foundation`,
    `This product includes software developed at The Apache Software Foundation (https://www.apache.org/).`,
    `Licensed under the Apache License, Version 2.0; you may obtain a copy of the License at`,
    `https://www.apache.org/licenses/LICENSE-2.0\n`,
    `zrender ${versionOf("zrender")}`,
    `${textOf("zrender/LICENSE")}\n`,
    "d3, of which ECharts embeds parts",
    `${textOf("echarts/licenses/LICENSE-d3")}\n*/`,
  ].join("\n");
  mkdirSync(directory, { recursive: true });
  writeFileSync(join(directory, "page.js"), `${banner}\n${script.outputFiles[0].text}`);
  writeFileSync(join(directory, "page.css"), style.outputFiles[0].text);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv[2] === "--digest") {
    console.log(sourceDigest());
  } else if (process.argv[2] === undefined) {
    console.error("usage: node build.mjs DIRECTORY | --digest");
    process.exit(2);
  } else {
    await bundle(process.argv[2]);
  }
}
