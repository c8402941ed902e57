import { describe, expect, it } from 'vitest'
import { readPicture } from '#core/domain/publishing/picture-file'
import { camera, photoOfAWall } from '../../support/photo-of-a-wall'
import { aJpeg, aPng, pngHead } from '../../support/picture-files'

const no = (refusal: string) => ({ ok: false, refusal })
const text = (bytes: Uint8Array) => String.fromCharCode(...bytes)
const of = (words: string) => new Uint8Array([...words].map((letter) => letter.charCodeAt(0)))

describe('a picture is told by its bytes', () => {
  it('PNG and JPEG, each with its size, as it was', () => {
    expect(readPicture(aPng(640, 480))).toEqual({
      ok: true,
      value: { kind: 'png', width: 640, height: 480, held: 1, bytes: aPng(640, 480) },
    })
    expect(readPicture(aJpeg(640, 480))).toEqual({
      ok: true,
      value: { kind: 'jpeg', width: 640, height: 480, held: 1, bytes: aJpeg(640, 480) },
    })
    expect(readPicture(aJpeg(640, 480, { frame: 0xc2 }))).toMatchObject({
      ok: true,
      value: { width: 640, height: 480 },
    })
  })

  it.each([
    ['nothing', new Uint8Array()],
    ['words', of('hello')],
    ['a drawing that may hold a script', of('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>')],
    ['a moving picture', of('GIF89a\u0001\u0000\u0001\u0000')],
    ['a page', of('<!doctype html><img src=x onerror=1>')],
    ['an archive', of('PK\u0003\u0004 zip')],
    ['a head alone', new Uint8Array(pngHead)],
    ['a head of another file', new Uint8Array([0xff, 0xd8, 0xff])],
    ['a PNG cut short', aPng().subarray(0, 60)],
    ['a PNG without data', aPng(64, 48, { data: 10 }).filter((_, at) => at < 33 || at >= 55)],
    ['a JPEG without an end', aJpeg(64, 48, { ends: false })],
    ['a JPEG of two sizes', aJpeg(64, 48, { frames: 2 })],
    ['a JPEG without a size', aJpeg(64, 48, { frames: 0 })],
    ['one too narrow', aPng(15, 48)],
    ['one too low', aJpeg(64, 15)],
    ['one of no size', aPng(0, 0)],
  ])('%s is none', (_, bytes) => {
    expect(readPicture(bytes)).toEqual(no('picture-unreadable'))
  })

  it.each([
    ['a side of 4096', aPng(4096, 16), true],
    ['a side of 4097', aPng(4097, 16), false],
    ['four million pixels', aPng(2000, 2000), true],
    ['a few more', aPng(2000, 2001), false],
    ['a small file that unfolds to gigabytes', aPng(65_535, 65_535), false],
    ['one whose sides are beyond counting', aPng(0xffffffff, 0xffffffff), false],
    ['the same as JPEG', aJpeg(65_535, 65_535), false],
    ['300 KB', aPng(64, 48, { data: 300 * 1024 - 57 }), true],
    ['a byte more', aPng(64, 48, { data: 300 * 1024 - 56 }), false],
  ])('%s: %s fits', (_, bytes, fits) => {
    const read = readPicture(bytes)
    expect(read.ok ? true : read).toEqual(fits ? true : no('picture-too-large'))
  })

  it('leaves out what a camera noted and what lies behind the end', () => {
    const behind = [...of('<script>1</script>')]
    const png = readPicture(aPng(64, 48, { notes: ['tEXt', 'eXIf', 'acTL', 'iCCP'], behind }))
    expect(png).toEqual({ ok: true, value: { kind: 'png', width: 64, height: 48, held: 1, bytes: aPng() } })
    const jpeg = readPicture(aJpeg(64, 48, { notes: [0xe1, 0xe2, 0xed, 0xfe], behind }))
    expect(jpeg).toEqual({ ok: true, value: { kind: 'jpeg', width: 64, height: 48, held: 1, bytes: aJpeg() } })
    expect(text(aPng(64, 48, { notes: ['eXIf'] }))).toContain('where it was taken')
  })

  // Looked through once for each of its marks it would take longer than any test may.
  it('is through with a file of marks in one go', () => {
    const marks = new Uint8Array(300 * 1024).fill(0xff)
    marks.set([0xff, 0xd8, 0xff], 0)
    expect(readPicture(marks)).toEqual(no('picture-unreadable'))
  })
})

describe('how a camera was held', () => {
  it.each([
    [6, 32, 48],
    [3, 48, 32],
    [1, 48, 32],
    [9, 48, 32],
  ])('as Exif counts it, %i: is what is kept of a note, where it turns the picture', (held, width, height) => {
    const whole = photoOfAWall()
    // Its tag, its kind, how many, and the number.
    const entry = whole.indexOf(Buffer.from([0x01, 0x12, 0, 3, 0, 0, 0, 1]))
    whole[entry + 9] = held
    const file = readPicture(whole)
    expect(file).toMatchObject({ ok: true, value: { width, height } })
    const bytes = file.ok ? Buffer.from(file.value.bytes) : whole
    expect(bytes.includes(camera)).toBe(false)
    expect(bytes.includes('Exif')).toBe(held > 1 && held < 9)
    // Read once more it is the same, and says the same.
    expect(readPicture(bytes)).toEqual(file)
  })
})
