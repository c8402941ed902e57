import type { Measure, Shape, Weight } from './sheet'
import { wrap } from './wrap'

export interface Style {
  readonly size: number
  readonly weight: Weight
  readonly colour: string
}

/** Lines of Chinese stand so far apart, in sizes of their type. */
const LINE = 1.38
/** And on a line so far below its top. */
const BASE = 1.08

/** Goes down a part of the sheet, `y` at its end. */
export class Column {
  readonly shapes: Shape[] = []

  constructor(
    readonly x: number,
    public y: number,
    readonly width: number,
    private readonly measure: Measure,
  ) {}

  text(text: string, { size, weight, colour }: Style): void {
    for (const line of wrap(text, this.width, (one) => this.measure(one, size, weight))) {
      this.shapes.push({ kind: 'text', text: line, x: this.x, y: this.y + size * BASE, size, weight, colour })
      this.y += size * LINE
    }
  }

  space(points: number): void {
    this.y += points
  }
}
