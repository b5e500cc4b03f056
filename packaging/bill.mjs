import { execFileSync } from "node:child_process";

import { packageFolder } from "./notices.mjs";

/**
 * Software bill of materials in CycloneDX, as npm itself writes it, of the packages whose files are delivered alone:
 * what only builds and tests is no part of what an office runs.
 * @param files paths of the bundled files
 * @param project folder with package.json and its installed packages
 */
export function billOfMaterials(files, project) {
  const names = new Set(
    files
      .map(packageFolder)
      .filter((folder) => folder !== null)
      .map((folder) =>
        folder
          .split(/[\\/]node_modules[\\/]/)
          .at(-1)
          .replaceAll("\\", "/")
      )
  );
  const told = execFileSync("npm", ["sbom", "--sbom-format=cyclonedx", "--package-lock-only"], {
    cwd: project,
    encoding: "utf8",
    maxBuffer: 256 * 1024 * 1024,
    shell: process.platform === "win32",
  });
  const bill = JSON.parse(told);
  const kept = bill.components.filter((each) => names.has(fullName(each)));
  const references = new Set([
    bill.metadata.component["bom-ref"],
    ...kept.map((each) => each["bom-ref"]),
  ]);
  return {
    ...bill,
    // The same release is the same bill.
    serialNumber: undefined,
    metadata: { ...bill.metadata, timestamp: undefined },
    components: kept.map(({ properties: _, ...each }) => each),
    dependencies: bill.dependencies
      .filter(({ ref }) => references.has(ref))
      .map(({ ref, dependsOn }) => ({
        ref,
        dependsOn: dependsOn.filter((each) => references.has(each)),
      })),
  };
}

const fullName = ({ group, name }) => (group ? `${group}/${name}` : name);
