import { type Box, heightOf, middleOf, overlaps, widthOf } from './box'
import { controlsIn, isHelp, isInline, related } from './controls'
import type { BoxFault, Looking } from './looking'
import { cutBox, layerOf, nameOf, slidesUnder } from './surroundings'

/** In pixels: what lies further above or below the centre of a tall control may be scrolled under a bar meanwhile. */
const THUMB = 60

/** How far from the edges a control is pressed at its corners; round ends have no corner further out. */
const INSET = 0.2

/** Each control scrolled to the middle of the window, as somebody who wants to press it would. */
export function controlFaults({ root, front, least }: Looking): BoxFault[] {
  const controls = controlsIn(front)
  const layers = new Map(controls.map((control) => [control, layerOf(control, root)]))
  return controls.flatMap((control) => {
    control.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' })
    const box = ownBox(control)
    const seen = cutBox(box, control, root)
    if (!seen) return [{ rule: 'control-out-of-reach', what: nameOf(control) }]
    return [
      ...(isInline(control) ? [] : tooSmall(control, box, least)),
      ...controls.flatMap((other) => {
        if (related(control, other)) return control !== other && control.contains(other) ? [nested(control, other)] : []
        const [own = root, its = root] = [layers.get(control), layers.get(other)]
        if (own !== its && slidesUnder(its, own)) return []
        const itsBox = cutBox(ownBox(other), other, root)
        const aimed = own === its ? seen : middleOf(seen, THUMB)
        return itsBox && overlaps(aimed, itsBox) ? [over(control, other)] : []
      }),
      ...covered(control, middleOf(seen, THUMB)),
    ]
  })
}

/** Of a word that runs over two lines, the first. */
function ownBox(control: Element): Box {
  return (isInline(control) ? control.getClientRects()[0] : undefined) ?? control.getBoundingClientRect()
}

function tooSmall(control: Element, box: Box, least: number): BoxFault[] {
  const [width, height] = [Math.round(widthOf(box)), Math.round(heightOf(box))]
  if (Math.min(width, height) >= least) return []
  return [{ rule: 'control-small', what: `${nameOf(control)} is ${width}×${height}, not ${least}` }]
}

const nested = (outer: Element, inner: Element): BoxFault => ({
  rule: 'control-in-control',
  what: `${nameOf(inner)} in ${nameOf(outer)}`,
})

const over = (control: Element, other: Element): BoxFault => ({
  rule: isHelp(control) || isHelp(other) ? 'help-over-control' : 'controls-overlap',
  what: `${nameOf(other)} and ${nameOf(control)}`,
})

function covered(control: Element, { left, top, right, bottom }: Box): BoxFault[] {
  const across = (part: number) => left + part * (right - left)
  const down = (part: number) => top + part * (bottom - top)
  const places = [0.5, INSET, 1 - INSET].flatMap((x) =>
    [0.5, INSET, 1 - INSET].map((y) => [across(x), down(y)] as const),
  )
  for (const [x, y] of places) {
    const hit = control.ownerDocument.elementFromPoint(x, y)
    if (hit && control.contains(hit)) continue
    const by = hit ? nameOf(hit) : 'nothing'
    return [
      {
        rule: 'control-covered',
        what: `a press on ${nameOf(control)} at ${Math.round(x)},${Math.round(y)} meets ${by}`,
      },
    ]
  }
  return []
}
