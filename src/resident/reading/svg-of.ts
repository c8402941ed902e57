import { frame, type Picture, type Tone } from '#core/domain/reading/picture'

/** How wide the soft edge of a filled shape is, half of it outside. */
const EDGE = 6

/** A picture as the address of an image. Only what would end an address or a value is escaped: the rest stays short. */
export function svgOf({ shapes }: Pick<Picture, 'shapes'>, colours: Readonly<Record<Tone, string>>): string {
  const drawn = shapes.map(({ tone, path, stroke }) => {
    const colour = colours[tone]
    return `<path d='${path}' fill='${stroke ? 'none' : colour}' stroke='${colour}' stroke-width='${stroke ?? EDGE}'/>`
  })
  const head = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 ${frame.width} ${frame.height}'`
  const svg = `${head} stroke-linejoin='round' stroke-linecap='round'>${drawn.join('')}</svg>`
  return `data:image/svg+xml,${svg.replace(/[<>#]/g, encodeURIComponent)}`
}
