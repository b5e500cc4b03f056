import { version } from "../../../package.json";

/** The version of the program that runs, as package.json has it. */
export const programVersion: string = version;
