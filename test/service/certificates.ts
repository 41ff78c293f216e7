import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync } from 'node:fs';
import { join } from 'node:path';

/** Whether certificates can be made here. */
export const canCertify = ['/usr/bin/openssl', '/usr/local/bin/openssl'].some(existsSync);

/**
 * Makes a certificate for 127.0.0.1 that signs itself in a folder, as files that only `owner` may read. Returns the paths of
 * key and certificate.
 */
export function certify(
  folder: string,
  owner?: { readonly uid: number; readonly gid: number },
): { readonly key: string; readonly cert: string } {
  const [key, cert] = [join(folder, 'test.key'), join(folder, 'test.crt')];
  const subject = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1'];
  const kind = ['-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '1'];
  execFileSync('openssl', ['req', ...kind, '-keyout', key, '-out', cert, ...subject], { stdio: 'ignore' });
  chmodSync(key, 0o600);
  for (const file of [key, cert]) if (owner) chownSync(file, owner.uid, owner.gid);
  return { key, cert };
}
