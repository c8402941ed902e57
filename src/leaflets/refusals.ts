import { alsoSays, type LeafletRefusal } from '../wording/refusals'

/** Each page of this subpackage loads these, so that whatever it asks can be refused in words. */
export const leafletsSay: Record<LeafletRefusal, string> = {
  'issue-unknown': '没有找到这一期，可能链接不完整，或者还没有到出刊的日子。可以看看别的几期。',
  'kit-unknown': '没有找到这一包，可能链接不完整，或者换了地方。可以看看别的几包。',
  'kit-in-review': '这一包正在重新核对，先不发给大家。可以看看别的几包。',
}

alsoSays(leafletsSay)
