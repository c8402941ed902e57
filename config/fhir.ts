import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { refuse } from '../core/domain/decision'
import { draftOf } from '../core/interchange/draft'
import { questionnaireOf } from '../core/interchange/questionnaire'
import { published } from '../core/scales/index'

/**
 * `npx tsx config/fhir.ts write <folder>`: every definition ever published here, as a FHIR R4 Questionnaire, one file each.
 * `npx tsx config/fhir.ts read <file>`: a Questionnaire of others as a draft, and all that is missing of a definition, as JSON.
 * Nothing is published by it: a draft becomes a definition by hand (docs/adding-a-scale.md).
 */
const usage = 'npx tsx config/fhir.ts write <folder> | read <file>'

function write(folder: string) {
  mkdirSync(folder, { recursive: true })
  for (const scale of published) {
    const decision = questionnaireOf(scale, published)
    if (!decision.ok) throw new Error(`${scale.id} ${scale.version}: ${decision.refusal}`)
    const file = join(folder, `${scale.id}-${scale.version}.json`)
    writeFileSync(file, `${JSON.stringify(decision.value, null, 2)}\n`)
    console.log(file)
  }
}

function read(file: string) {
  const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '')
  const decision = isJson(text) ? draftOf(JSON.parse(text)) : refuse('no-json')
  if (decision.ok) return console.log(JSON.stringify(decision.value, null, 2))
  console.error(`${file}: ${decision.refusal}`)
  process.exitCode = 1
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

const [command, path] = process.argv.slice(2)
if (command === 'write' && path !== undefined) write(path)
else if (command === 'read' && path !== undefined) read(path)
else {
  console.error(usage)
  process.exitCode = 1
}
