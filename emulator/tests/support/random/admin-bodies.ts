import { actions } from '../../../cloud/actions/index'
import { fileIdOf } from '../../../cloud/storage/names'
import type { Dice } from './values'

/** What requests may need of the cloud they are sent to. */
export interface Known {
  /** The token of a function that is running, and may call every open API. */
  token: string
  /** Transactions begun lately. */
  transactions: string[]
  /** Leaves to send a file, given lately. */
  permits: { url: string; token: string; authorization: string; fileId: string; cosFileId: string }[]
  /** What phones were told to post a file with, lately. */
  forms: { url: string; fields: Record<string, string> }[]
  /** Addresses to fetch files from, given lately. */
  addresses: string[]
}

const collectionName = 'items'
const j = JSON.stringify
const where = { collectionName, queryType: 'WHERE' }
const doc = { collectionName, queryType: 'DOC' }
const point = { type: 'Point', coordinates: [113, 23] }

/** Requests as the SDKs send them, by their action: what they can say, at its longest. */
const bodies: Record<string, (dice: Dice, known: Known) => object> = {
  'database.insertDocument': (dice) => ({
    collectionName,
    data: Array.from({ length: 1 + dice.number(2) }, () =>
      j({
        a: 'x',
        n: { $numberInt: '3' },
        list: [1, 2, { k: 1 }],
        o: { p: 1 },
        at: { $date: { $numberLong: '0' } },
        place: point,
      }),
    ),
  }),
  'database.getDocument': (dice) =>
    dice.chance(0.3)
      ? { ...doc, query: j({ _id: 'one' }), multi: false, projection: j({ a: 1 }) }
      : {
          ...where,
          query: j(
            dice.one<object>([
              { a: 'x', n: { $gt: 1, $lte: 9 } },
              { $or: [{ a: { $in: ['x', 'y'] } }, { n: { $mod: [2, 1] } }], list: { $all: [1], $size: 3 } },
              { a: { $regularExpression: { pattern: '^x', options: 'i' } }, 'o.p': { $exists: true } },
              { list: { $elemMatch: { k: { $gte: 1 } } }, $nor: [{ n: { $not: { $lt: 0 } } }] },
              { $expr: { $gt: [{ $add: ['$n', 1] }, { $size: '$list' }] } },
              { place: { $geoWithin: { $centerSphere: [[113, 23], 1] } } },
              { place: { $nearSphere: { $geometry: point, $maxDistance: 10 } } },
            ]),
          ),
          order: j({ n: -1, a: 1 }),
          offset: dice.number(3),
          limit: dice.number(20),
          projection: j({ a: 1, o: 1 }),
        },
  'database.calculateDocument': () => ({ ...where, query: j({ n: { $gte: 0 } }) }),
  'database.modifyDocument': (dice) =>
    dice.chance(0.3)
      ? {
          ...doc,
          query: j({ _id: dice.one(['one', 'two', 'three']) }),
          data: j({ a: 'y', n: 1, list: [] }),
          multi: false,
          merge: false,
          upsert: true,
        }
      : {
          ...where,
          query: j({ n: { $gt: 0 }, list: 1 }),
          data: j(
            dice.one<object>([
              { $set: { a: 'z', 'o.p': 2, 'list.1': 5 }, $inc: { n: 1 } },
              { $push: { list: { $each: [1, 2], $position: 0, $slice: 5, $sort: 1 } }, $unset: { o: '' } },
              { $mul: { n: 2 }, $min: { m: 1 }, $max: { x: { $date: { $numberLong: '5' } } }, $rename: { a: 'b' } },
              { $addToSet: { list: { $each: [7] } }, $bit: { n: { and: 7 } } },
              { $pull: { list: { $gt: 1 } }, $set: { at: { $tcb_server_date: { offset: { $numberInt: '0' } } } } },
              { $pop: { list: 1 }, $pullAll: { 'o.list': [1] } },
              { $set: { 'list.$': 9, 'list.$[]': 1 } },
            ]),
          ),
          multi: dice.chance(0.7),
          merge: true,
          upsert: false,
        },
  'database.modifyAndReturnDoc': () => ({ ...where, query: j({ a: 'x' }), data: j({ $inc: { n: 1 } }) }),
  'database.removeDocument': (dice) =>
    dice.chance(0.4)
      ? { ...doc, query: j({ _id: 'one' }), multi: false }
      : { ...where, query: j({ n: { $gt: 0 } }), multi: true },
  'database.aggregateDocuments': (dice) => ({
    collectionName,
    stages: dice
      .one<[string, unknown][]>([
        [
          ['$match', { n: { $gt: 0 } }],
          ['$group', { _id: '$a', sum: { $sum: '$n' }, all: { $push: '$list' } }],
          ['$sort', { sum: -1 }],
        ],
        [
          ['$geoNear', { near: point, distanceField: 'd', spherical: true, key: 'place', limit: 5 }],
          ['$limit', 3],
        ],
        [
          ['$lookup', { from: 'kept', localField: 'n', foreignField: 'n', as: 'joined' }],
          ['$unwind', '$joined'],
          ['$limit', 10],
        ],
        [
          [
            '$lookup',
            { from: 'kept', let: { m: '$n' }, pipeline: [{ $match: { $expr: { $eq: ['$n', '$$m'] } } }], as: 'j' },
          ],
        ],
        [
          ['$unwind', { path: '$list', includeArrayIndex: 'i' }],
          ['$unwind', '$list'],
          ['$sortByCount', '$list'],
          ['$count', 'c'],
        ],
        [['$bucket', { groupBy: '$n', boundaries: [0, 5, 10], default: 'rest', output: { c: { $sum: 1 } } }]],
        [
          ['$bucketAuto', { groupBy: '$n', buckets: 3 }],
          ['$skip', 1],
          ['$sample', { size: 2 }],
        ],
        [['$project', { d: { $dateToString: { date: '$at', format: '%Y-%m-%d' } }, s: { $concat: ['$a', 'b'] } }]],
        [
          ['$addFields', { r: { $reduce: { input: '$list', initialValue: 0, in: 1 } } }],
          ['$replaceRoot', { newRoot: '$o' }],
        ],
        [
          ['$facet', { one: [{ $match: { a: 'x' } }], two: [{ $count: 'n' }] }],
          ['$project', { r: { $range: [0, 9, 2] } }],
        ],
        [['$graphLookup', { from: 'kept', startWith: '$n', connectFromField: 'n', connectToField: 'n', as: 'g' }]],
      ])
      .map(([stageKey, value]) => ({ stageKey, stageValue: j(value) })),
  }),
  'database.startTransaction': () => ({}),
  'database.commitTransaction': (dice, { transactions }) => ({ transactionId: dice.one(transactions) ?? 'none' }),
  'database.abortTransaction': (dice, { transactions }) => ({ transactionId: dice.one(transactions) ?? 'none' }),
  'database.addCollection': (dice) => ({ collectionName: dice.one(['items', `made${dice.number(20)}`]) }),
  'functions.invokeFunction': (dice) => ({
    function_name: dice.one(['echo', 'echo', 'none']),
    request_data: j({ a: 1, deep: { list: [1, null, 'x'] } }),
  }),
  'wx.api': (dice, { token }) => ({
    wxCloudApiToken: token,
    cgiName: 'commrpcv2',
    ...dice.one([
      { apiName: 'security.msgSecCheck', requestData: j({ openid: 'o', scene: 1, version: 2, content: '你好' }) },
      {
        apiName: 'subscribeMessage.send',
        requestData: j({ touser: 'o', template_id: 't', data: { thing1: { value: 'x' } } }),
      },
      { apiName: 'phonenumber.getPhoneNumber', requestData: j({ code: 'x'.repeat(64) }) },
    ]),
  }),
  'wx.openApi': () => ({ apiName: 'security.msgSecCheck', requestData: 'bytes' }),
  'storage.getUploadMetadata': (dice) => ({ path: `dir/file${dice.number(5)}.txt`, method: 'put' }),
  'storage.batchGetDownloadUrl': (dice) => ({
    file_list: [{ fileid: fileId(dice), max_age: 60, url_type: 'COS_URL' }],
  }),
  'storage.batchDeleteFile': (dice) => ({ fileid_list: [fileId(dice)] }),
  'storage.batchCopyFile': (dice) => ({
    file_list: [
      {
        src_path: `dir/file${dice.number(5)}.txt`,
        dst_path: `copy${dice.number(5)}/file${dice.number(5)}.txt`,
        overwrite: true,
        remove_original: false,
      },
    ],
  }),
  'storage.getFileAuthority': (dice) => ({
    openId: 'o-any',
    uid: 'u-any',
    fileList: [{ path: fileId(dice), type: dice.one(['READ', 'WRITE', 'READWRITE']) }],
  }),
  'auth.getUserInfoForAdmin': (dice) => ({ uuid: dice.one(['o-any', 'nobody']), platform: 'PHONE', platformId: '1' }),
}

const fileId = (dice: Dice) => fileIdOf('local-env', `dir/file${dice.number(5)}.txt`)

export const actionNames = [...actions.keys()]

/** A body for the action as the SDK would send it. */
export function bodyFor(action: string, dice: Dice, known: Known): Record<string, unknown> {
  const make = bodies[action]
  if (!make) throw new Error(`say in ${import.meta.url} what a request for ${action} looks like`)
  const transactionId =
    dice.chance(0.05) && known.transactions.length > 0 ? { transactionId: dice.one(known.transactions) } : {}
  return { action, envName: 'local-env', ...transactionId, ...make(dice, known) }
}
