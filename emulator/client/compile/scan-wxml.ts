export interface WxmlTag {
  tag: string
  line: number
  attributes: { name: string; value: string }[]
}

const tagOpening = /<([a-zA-Z][\w-]*)/g
const attribute = /\s*([^\s=/>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?/y

/** Opening tags with their attributes, in order. Comments and the bodies of `wxs` are no tags. */
export function scanWxml(source: string): WxmlTag[] {
  const text = source
    .replace(/<!--[\s\S]*?-->/g, blank)
    .replace(/(<wxs\b[^>]*[^/>]>)([\s\S]*?)(<\/wxs>)/g, (_, open, body, close) => open + blank(body) + close)
  const tags: WxmlTag[] = []
  tagOpening.lastIndex = 0
  for (let match = tagOpening.exec(text); match; match = tagOpening.exec(text)) {
    const attributes: WxmlTag['attributes'] = []
    attribute.lastIndex = tagOpening.lastIndex
    for (let found = attribute.exec(text); found; found = attribute.exec(text)) {
      attributes.push({ name: found[1] ?? '', value: found[2] ?? found[3] ?? found[4] ?? '' })
      tagOpening.lastIndex = attribute.lastIndex
    }
    tags.push({ tag: match[1] ?? '', line: lineAt(text, match.index), attributes })
  }
  return tags
}

/** Same length and lines, nothing to see. */
const blank = (text: string) => text.replace(/[^\n]/g, ' ')

const lineAt = (text: string, index: number) => text.slice(0, index).split('\n').length
