/** One step of an animation, as `export` gives it: all of it at once, and everything before it keeps its value. */
export interface AnimationStep {
  animates: { type: string; args: unknown[] }[]
  option: { transformOrigin: string; transition: { duration: number; timingFunction: string; delay: number } }
}

export interface AnimationOptions {
  /** Milliseconds. */
  duration?: number
  timingFunction?: string
  delay?: number
  transformOrigin?: string
}

/** Numbers of these mean pixels, degrees, or just themselves. Source: the page of wx.createAnimation. */
const styles = ['opacity', 'backgroundColor', 'width', 'height', 'top', 'left', 'bottom', 'right']
const inPixels = ['translate', 'translate3d', 'translateX', 'translateY', 'translateZ']
const inDegrees = ['rotate', 'rotateX', 'rotateY', 'rotateZ', 'skew', 'skewX', 'skewY']
const plain = ['rotate3d', 'scale', 'scale3d', 'scaleX', 'scaleY', 'scaleZ', 'matrix', 'matrix3d']

type Animation = Record<string, (...given: never[]) => unknown>

/** `wx.createAnimation`: every method but `export` gives the animation itself. */
export function createAnimation(given: AnimationOptions = {}): Animation {
  let steps: AnimationStep[] = []
  const sofar = new Map<string, AnimationStep['animates'][number]>()
  const animation: Animation = {
    step: (own: AnimationOptions = {}) => {
      const {
        duration = 400,
        timingFunction = 'linear',
        delay = 0,
        transformOrigin = '50% 50% 0',
      } = { ...given, ...own }
      const option = { transformOrigin, transition: { duration, timingFunction, delay } }
      steps.push({ animates: [...sofar.values()], option })
      return animation
    },
    export: () => {
      const actions = steps
      steps = []
      return { actions }
    },
  }
  for (const name of styles) {
    animation[name] = (value: unknown) => {
      sofar.set(`style ${name}`, { type: 'style', args: [name, value] })
      return animation
    }
  }
  for (const name of [...inPixels, ...inDegrees, ...plain]) {
    animation[name] = (...args: unknown[]) => {
      sofar.set(name, { type: name, args })
      return animation
    }
  }
  return animation
}

/** Plays `animation="{{…}}"`, step by step, by what `setStyle` does; the function given back plays no more of it. */
export function playAnimation(animation: unknown, setStyle: (css: string) => void): () => void {
  const steps = (animation as { actions?: AnimationStep[] } | null | undefined)?.actions ?? []
  let timer: ReturnType<typeof setTimeout> | undefined
  const play = (at: number) => {
    const step = steps[at]
    if (!step) return
    setStyle(cssOf(step))
    const { duration, delay } = step.option.transition
    timer = setTimeout(() => play(at + 1), duration + delay)
  }
  play(0)
  return () => clearTimeout(timer)
}

function cssOf({ animates, option: { transformOrigin, transition } }: AnimationStep): string {
  const declarations = animates.flatMap(({ type, args: [name, value] }) =>
    type === 'style' ? [[hyphenated(String(name)), name === 'opacity' ? value : withUnit(value, 'px')]] : [],
  )
  const transforms = animates.flatMap(({ type, args }) => (type === 'style' ? [] : [transformOf(type, args)]))
  if (transforms.length > 0) declarations.push(['transform', transforms.join(' ')])
  const moving = declarations.map(([property]) => property).join(',')
  const { duration, timingFunction, delay } = transition
  return [
    ['transition-property', moving],
    ['transition-duration', `${duration}ms`],
    ['transition-timing-function', timingFunction],
    ['transition-delay', `${delay}ms`],
    ['transform-origin', transformOrigin],
    ...declarations,
  ]
    .map(([property, value]) => `${property}:${value}`)
    .join(';')
}

function transformOf(type: string, args: unknown[]): string {
  const written = args.map((value, at) => {
    if (inPixels.includes(type)) return withUnit(value, 'px')
    return inDegrees.includes(type) || (type === 'rotate3d' && at === 3) ? withUnit(value, 'deg') : value
  })
  return `${type}(${written.join(',')})`
}

const hyphenated = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
const withUnit = (value: unknown, unit: string) => (typeof value === 'number' ? `${value}${unit}` : value)
