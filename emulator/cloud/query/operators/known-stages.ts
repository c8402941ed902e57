import { databaseFailed } from '../../wire/errors'
import { type Document, isDocument, type Value } from '../../wire/values'

/**
 * The stages the SDKs offer, and those of MongoDB 4.0 that a pipeline given as a list reaches besides. Whatever came
 * later ($set, $unset, $merge, $unionWith, …) the server is not known to have, and a typing mistake is none either.
 */
const known = new Set(
  [
    '$addFields $bucket $bucketAuto $count $geoNear $group $limit $lookup $match $project $replaceRoot $sample $skip',
    '$sort $sortByCount $unwind $facet $graphLookup $out $redact',
  ]
    .join(' ')
    .split(' '),
)

/** Refuse a pipeline for a stage there is not, also within a stage that has pipelines of its own. */
export function refuseUnknownStages(pipeline: readonly Value[]): void {
  for (const stage of pipeline) {
    if (!isDocument(stage) || Object.keys(stage).length !== 1) {
      throw databaseFailed('[BadValue] A pipeline stage specification object must contain exactly one field.')
    }
    for (const [name, operand] of Object.entries(stage)) {
      if (!known.has(name)) throw databaseFailed(`[BadValue] Unrecognized pipeline stage name: '${name}'`)
      for (const inner of pipelinesIn(name, operand as Value)) refuseUnknownStages(inner)
    }
  }
}

function pipelinesIn(name: string, operand: Value): Value[][] {
  if (!isDocument(operand)) return []
  const { pipeline }: Document = operand
  if (name === '$facet') return Object.values(operand).filter(Array.isArray)
  return name === '$lookup' && Array.isArray(pipeline) ? [pipeline] : []
}
