// Reads a configuration of the editors' page from standard input and writes "valid", or what is wrong with it.
// usage: node validate.mjs FOLDER-WITH-node_modules
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const theme = process.argv[2];
const require = createRequire(join(theme, 'package.json'));
const Ajv = require('ajv');
const schema = JSON.parse(readFileSync(join(theme, 'node_modules/@sveltia/cms/schema/sveltia-cms.json'), 'utf8'));
const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
const validate = ajv.compile(schema);

if (validate(JSON.parse(readFileSync(0, 'utf8')))) console.log('valid');
else {
  // A field may be one of many, so that each wrong one fails by all of them: only the telling errors are worth reading.
  const telling = validate.errors.filter((e) => ['additionalProperties', 'required', 'type', 'pattern'].includes(e.keyword));
  console.log([...new Set(telling.map((e) => `${e.instancePath} ${e.message} ${JSON.stringify(e.params)}`))].slice(0, 30).join('\n'));
}
