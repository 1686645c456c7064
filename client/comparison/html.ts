import { env, Uri, type Webview } from 'vscode';

/** The folder that the page may load from. */
export const pageRoot = (extension: Uri): Uri => Uri.joinPath(extension, 'dist');

/** The page's frame: it holds no text of any article, and allows no script and no style but its own two files. */
export function html(webview: Webview, extension: Uri): string {
  const nonce = randomNonce();
  const file = (name: string) => webview.asWebviewUri(Uri.joinPath(pageRoot(extension), name)).toString();
  const policy = `default-src 'none'; script-src 'nonce-${nonce}'; style-src ${webview.cspSource}`;
  return `<!DOCTYPE html>
<html lang="${env.language.replace(/[^\w-]/g, '')}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<link rel="stylesheet" href="${file('comparison.css')}">
</head>
<body>
<script nonce="${nonce}" src="${file('comparison.js')}"></script>
</body>
</html>`;
}

function randomNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
