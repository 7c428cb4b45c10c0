#!/usr/bin/env node
// npm links a command when it installs, which in a clone is before anything is built.
import '../dist/cli.js'
