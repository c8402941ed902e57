import { inject } from 'vitest'

/** What one thing is answered with, by node-sdk before 3 and wx-server-sdk before 4, and by those from there on. */
interface Difference {
  what: string
  before: object
  since: object
}

/** All that was found to differ by the version of the SDKs; README.md has it as a table. */
export const differences = {
  missingCollection: {
    what: 'wx-server-sdk: an aggregation of a collection that is missing',
    before: { errCode: -502005 },
    since: { errCode: -1, code: 'DATABASE_COLLECTION_NOT_EXIST' },
  },
  refusedAggregation: {
    what: 'wx-server-sdk: any other aggregation that is refused',
    before: { errCode: -502001 },
    since: { errCode: -1, code: 'DATABASE_REQUEST_FAILED' },
  },
  refusedAggregationText: {
    what: 'wx-server-sdk: how the text of such a refusal begins',
    before: { errMsg: 'collection.aggregate:fail -502001 database request fail.' },
    since: { errMsg: 'collection.aggregate:fail' },
  },
  missingFunction: {
    what: 'wx-server-sdk: a function that is missing',
    before: { errCode: -501001 },
    since: { errCode: -1, code: 'FUNCTION_NOT_FOUND' },
  },
  functionThatThrows: {
    what: 'wx-server-sdk: a function that throws',
    before: { errCode: -504002 },
    since: { errCode: -1, code: 'FUNCTIONS_EXECUTE_FAIL' },
  },
  missingFile: {
    what: 'wx-server-sdk: a download of a file that is missing',
    before: { errCode: -503003 },
    since: { errCode: -1 },
  },
  copyFile: {
    what: 'node-sdk: `copyFile`',
    before: { copyFile: undefined },
    since: { copyFile: 'function' },
  },
  geoNearUnit: {
    what: 'node-sdk up to 2.8: `minDistance` and `maxDistance` of the stage `geoNear`',
    before: { unit: 'radians' },
    since: { unit: 'metres' },
  },
} satisfies Record<string, Difference>

export const isOlder = (): boolean => inject('sdks').nodeVersion.startsWith('2.')

/** What this run's SDKs answer. */
export const told = ({ before, since }: Difference): object => (isOlder() ? before : since)

export const geoNearUnit = (): string =>
  differences.geoNearUnit[inject('sdks').nodeVersion.startsWith('2.8.') ? 'before' : 'since'].unit
