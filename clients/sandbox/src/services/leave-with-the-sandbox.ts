// Loaded into every service before its program: a sandbox that is killed outright takes its services with it.
import process from 'node:process';

process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();
