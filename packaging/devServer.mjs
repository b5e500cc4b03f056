import { existsSync } from "node:fs";
import os from "node:os";
import path from "node:path";

import { parseNumber } from "office-addin-cli";

/** Where `npm run certs` leaves a certificate that this machine trusts. */
const certificates = ".office-addin-dev-certs";

/**
 * How the pages are served while developing. Nothing is installed for it: with a certificate that is there already
 * (`npm run certs`, or SCORE766_CERT and SCORE766_KEY) by https, as Excel asks for; without one by http, which is all
 * that the browser page needs.
 * @throws Error when the port is no number, or only one of the two settings is there
 */
export function servingOptions(environment = process.env, home = os.homedir()) {
  const port =
    parseNumber(environment.npm_package_config_dev_server_port, "The port is no number.") ?? 3000;
  const certificate = certificateFiles(environment, home);
  return {
    port,
    hot: false,
    liveReload: true,
    headers: { "Access-Control-Allow-Origin": "*" },
    server: certificate === null ? { type: "http" } : { type: "https", options: certificate },
    onListening: () => {
      console.log(whatIsServed(port, certificate !== null));
    },
  };
}

function certificateFiles({ SCORE766_CERT: cert, SCORE766_KEY: key }, home) {
  if (cert !== undefined && key !== undefined) return { cert, key };
  if (cert !== undefined || key !== undefined) {
    throw new Error(
      "SCORE766_CERT and SCORE766_KEY are set together: the two files of a certificate."
    );
  }
  const [ownCert, ownKey] = ["localhost.crt", "localhost.key"].map((name) =>
    path.join(home, certificates, name)
  );
  return existsSync(ownCert) && existsSync(ownKey) ? { cert: ownCert, key: ownKey } : null;
}

/** @example whatIsServed(3000, false) */
export function whatIsServed(port, encrypted) {
  if (encrypted) return `Pages on https://localhost:${port}/, for Excel and for a browser.`;
  return (
    `The browser page is on http://localhost:${port}/ (nothing was installed).\n` +
    "Excel asks for https: npm run certs makes a certificate and has this machine trust it (it asks for the right), " +
    "then start this again; or name one of your own with SCORE766_CERT and SCORE766_KEY."
  );
}
