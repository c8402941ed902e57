import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { attributes, tags } from '../config/plugins/unused-in-wxml.json'

const sources = execFileSync('git', ['ls-files', 'src'], { encoding: 'utf8' })
  .split('\n')
  .filter((file) => file.endsWith('.tsx') && existsSync(file))
  .map((file) => ({ file, text: readFileSync(file, 'utf8') }))

/** As a source says it: `bindlongpress` is `onLongPress`, in any case, `max-lines` is `maxLines`. */
const propOf = (attribute: string) => attribute.replace(/^bind/, 'on').replace(/-/g, '')
const whereUsed = (prop: RegExp) => sources.filter(({ text }) => prop.test(text)).map(({ file }) => file)

describe('what is left out of the templates of the weapp build', () => {
  it.each(attributes)('is asked for nowhere: %s', (attribute) => {
    expect(whereUsed(new RegExp(`\\s${propOf(attribute)}(=|\\s*[/>])`, 'i'))).toEqual([])
  })

  it.each(tags)('is drawn nowhere: %s', (tag) => {
    expect(whereUsed(new RegExp(`<${tag.replace(/-/g, '')}\\b`, 'i'))).toEqual([])
  })

  it('would be noticed if it were', () => {
    expect(whereUsed(new RegExp(`\\s${propOf('hover-stay-time')}(=|\\s*[/>])`, 'i'))).toEqual([
      'src/components/element/press.tsx',
    ])
    expect(whereUsed(/<pagecontainer\b/i)).toEqual(['src/components/sheet/sheet.tsx'])
  })
})

describe('the templates of the weapp build', () => {
  const wxml = readFileSync('dist/weapp/base.wxml', 'utf8')

  it('hold none of it', () => {
    const left = [...wxml.matchAll(/ ([\w:-]+)="/g)].map(([, name]) => name as string)
    expect(attributes.filter((attribute) => left.includes(attribute))).toEqual([])
    expect(tags.filter((tag) => wxml.includes(`<${tag}`))).toEqual([])
  })

  it('still hold what the program does ask for, and close every tag', () => {
    for (const part of ['<view ', '<text ', '<button ', '<input ', '<page-container ', 'catchtouchmove="eh"']) {
      expect(wxml).toContain(part)
    }
    for (const part of ['open-type=', 'bindgetphonenumber=', 'hover-stay-time=', 'user-select=', 'bindafterleave=']) {
      expect(wxml).toContain(part)
    }
    expect(wxml.match(/<input [^>]*[^/]>/g)).toBeNull()
  })
})
