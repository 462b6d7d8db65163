/** Build step: ready files with the headers of the site for nginx, Caddy and IIS, made from the one policy. */
import type { Plugin } from 'vite';
import { securityHeaders, transportHeader } from './policy.ts';

/** Folder of the built site with what its host needs and no visitor fetches. */
export const hostFolder = 'server';

const headers: readonly (readonly [name: string, value: string])[] = Object.entries({
  ...securityHeaders,
  ...transportHeader,
});

/** Names in `assets/` carry their content and never change; everything else is asked for each time. */
const keep = { assets: 'public, max-age=31536000, immutable', others: 'no-cache' } as const;

/** `add_header` in a location puts away those of the server, so each location has them all. */
export function nginxConf(): string {
  const all = (cache: string): string =>
    [...headers, ['Cache-Control', cache] as const]
      .map(([name, value]) => `    add_header ${name} "${value}" always;`)
      .join('\n');
  return `# nginx: raderna läggs i server-blocket för verktygets värdnamn (HTTPS). Ändra root.
root /var/www/iop;
index index.html;
server_tokens off;
location /${hostFolder}/ {
    return 404;
}
location ~ /assets/ {
${all(keep.assets)}
}
location / {
${all(keep.others)}
}
`;
}

export function caddyfile(): string {
  const lines = headers.map(([name, value]) => `        ${name} "${value}"`).join('\n');
  return `# Caddy: ändra värdnamn och root. Caddy ordnar certifikatet själv.
iop.exempel.se {
    root * /var/www/iop
    @host path /${hostFolder}/*
    respond @host 404
    header {
${lines}
        -Server
    }
    @assets path */assets/*
    @others not path */assets/*
    header @assets Cache-Control "${keep.assets}"
    header @others Cache-Control "${keep.others}"
    file_server
}
`;
}

const attribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

export function webConfig(): string {
  const lines = headers.map(([name, value]) => `        <add name="${name}" value="${attribute(value)}" />`).join('\n');
  return `<?xml version="1.0" encoding="utf-8"?>
<!-- IIS: lägg filen bredvid index.html. -->
<configuration>
  <system.webServer>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
${lines}
      </customHeaders>
    </httpProtocol>
    <staticContent>
      <clientCache cacheControlMode="NoControl" cacheControlCustom="${keep.others}" />
      <remove fileExtension=".woff2" />
      <mimeMap fileExtension=".woff2" mimeType="font/woff2" />
    </staticContent>
    <security>
      <requestFiltering>
        <hiddenSegments>
          <add segment="${hostFolder}" />
        </hiddenSegments>
      </requestFiltering>
    </security>
  </system.webServer>
  <location path="assets">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="NoControl" cacheControlCustom="${keep.assets}" />
      </staticContent>
    </system.webServer>
  </location>
</configuration>
`;
}

export function serverFiles(): Plugin {
  return {
    name: 'server-files',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler() {
        const files = { 'nginx.conf': nginxConf(), Caddyfile: caddyfile(), 'web.config': webConfig() };
        for (const [name, source] of Object.entries(files))
          this.emitFile({ type: 'asset', fileName: `${hostFolder}/${name}`, source });
      },
    },
  };
}
