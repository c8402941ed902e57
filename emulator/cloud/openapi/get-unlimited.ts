import { encode } from 'uqr'
import { type OpenApi, WeChatRefusal } from './api'
import { type Colour, drawPng } from './png'

/** Far beyond any page's path, and what a QR code still holds. */
const longestPage = 1024
const narrowest = 280
const widest = 1280
const usual = 430

/**
 * wxacode.getUnlimited: a picture that leads to a page with a scene. WeChat's is a round code only WeChat reads; this
 * is a QR code any phone reads, of the local address of that page. Always a PNG (WeChat: JPEG, or PNG with is_hyaline).
 */
export const getUnlimited: OpenApi = (params, { miniProgram }) => {
  const scene = sceneOf(params.scene)
  const page = pageOf(params.page)
  // Also for a trial version: the documentation asks for a released page unless check_path says otherwise.
  if (params.check_path !== false && page !== '' && !miniProgram.pages.includes(page)) {
    throw new WeChatRefusal(41030, 'invalid page')
  }
  const width = params.width ?? usual
  if (typeof width !== 'number' || !Number.isInteger(width)) throw new WeChatRefusal(40097, 'invalid args')
  const { data } = encode(miniProgram.landing(page, scene), { ecc: 'M', border: 4 })
  const bytes = drawPng(data, {
    width: Math.min(widest, Math.max(narrowest, width)),
    dark: colourOf(params.line_color),
    transparent: params.is_hyaline === true,
  })
  return { contentType: 'image/png', bytes }
}

/** 1 to 32 characters; which ones is in the documentation, and that WeChat refuses "&" although it is named there is known from the field. */
function sceneOf(scene: unknown): string {
  if (typeof scene !== 'string' || scene === '' || [...scene].length > 32) {
    throw new WeChatRefusal(40169, 'invalid length for scene, or the data is not json string')
  }
  if (!/^[0-9a-zA-Z!#$'()*+,/:;=?@\-._~]+$/.test(scene)) throw new WeChatRefusal(40129, 'invalid scene')
  return scene
}

/** Without a slash before it or a query behind it; empty for the program's first page. */
function pageOf(page: unknown): string {
  if (page === undefined || page === null) return ''
  if (typeof page !== 'string' || page.startsWith('/') || !/^[\w\-/]*$/.test(page) || page.length > longestPage) {
    throw new WeChatRefusal(41030, 'invalid page')
  }
  return page
}

/** `{r, g, b}`, each a number or, as the documentation has it, a number as text. */
function colourOf(given: unknown): Colour {
  const { r = 0, g = 0, b = 0 } = (given ?? {}) as Record<string, unknown>
  const channel = (value: unknown) => Math.min(255, Math.max(0, Math.round(Number(value)) || 0))
  return [channel(r), channel(g), channel(b)]
}
