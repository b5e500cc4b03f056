// Loaded before the program: any attempt to reach another machine, or to start another program, ends it with 99.
import childProcess from "node:child_process";
import dgram from "node:dgram";
import dns from "node:dns";
import net from "node:net";
import { syncBuiltinESMExports } from "node:module";

function refuse() {
  process.stderr.write("REACHED OUT\n");
  process.exit(99);
}
net.Socket.prototype.connect = refuse;
dgram.createSocket = refuse;
dns.lookup = refuse;
dns.promises.lookup = refuse;
for (const name of ["spawn", "exec", "execFile", "fork"]) childProcess[name] = refuse;
globalThis.fetch = refuse;
syncBuiltinESMExports();
