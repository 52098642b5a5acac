// Lets jest load the packages that exist as ES modules only (preact, hucre).
const { transformSync } = require('esbuild');

exports.process = (source, path) =>
  transformSync(source, {
    format: 'cjs',
    target: 'node20',
    sourcefile: path,
    sourcemap: 'inline',
    loader: 'js',
  });
