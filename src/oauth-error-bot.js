#!/usr/bin/env node
import { isOld, load, runWithOwnRuntime } from './launch.js';

// Starts the bot in the current folder, where its configuration and data are.
if (isOld) runWithOwnRuntime('main', 'oauth-error-bot');
else await load('main');
