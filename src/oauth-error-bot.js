#!/usr/bin/env node
import { pathToFileURL } from 'node:url';
import { findModule, isOld, runWithOwnRuntime } from './launch.js';

// Starts the bot in the current folder, where its configuration and data are.
if (isOld) runWithOwnRuntime('main', 'oauth-error-bot');
else await import(pathToFileURL(findModule('main')));
