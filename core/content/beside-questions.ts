const tryIt = '没试过，就先试一试再答。用馒头屑、大积木这样的，别用药丸、豆子和小瓶盖，人别走开。'

/**
 * Item of a form for children → a line of ours under it; the question stays as its issuer wrote it. Somebody who tries a
 * question out late at night takes what lies at hand.
 */
export const besideQuestions: Readonly<Record<string, string>> = {
  'ws-12m-3': tryIt,
  'ms-8m-fine': tryIt,
  'ms-12m-fine': tryIt,
  'ms-18m-fine': tryIt,
  'ms-36m-fine': tryIt,
  'ws-regress': '说不准也没关系。有一样像，就答“是”，请医生来分清。',
}
