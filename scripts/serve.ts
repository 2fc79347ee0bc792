/** Serves the last build on this machine and prints its address. */
import { readBuildSettings } from '../src/integrations/build-settings.ts';
import { runCommand } from './run-command.ts';
import { serveSite } from './site-server.ts';

await runCommand(async () => {
  const { dist } = readBuildSettings(process.env);
  const { address } = await serveSite(dist, Number(process.env['PORT'] ?? 4321));
  console.log(`The handbook is at ${address} (stop it with Ctrl+C).`);
});
