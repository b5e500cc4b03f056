#!/usr/bin/env node
// First of all: what follows is already compiled the other way.
import "./engine";
import { main } from "./main";

process.exitCode = await main(process.argv.slice(2));
