import { accept, type Decision, refuse } from '../decision'
import type { Cue } from './course'

export const MOST_CUES = 300
/** Two lines of a phone in large type. */
export const LONGEST_CUE = 80

export type CaptionFault = 'none' | 'time' | 'order' | 'empty' | 'long' | 'late' | 'many' | 'signs'

/** What is wrong with captions, and in which line they say so, counted from one. */
export interface CaptionTrouble {
  readonly fault: CaptionFault
  readonly line: number
}

const arrow = /^(?:(\d{1,2}):)?([0-5]?\d):([0-5]\d)[.,](\d{3})\s+-->\s+(?:(\d{1,2}):)?([0-5]?\d):([0-5]\d)[.,](\d{3})$/

/** Control and direction marks, with which a line could be made to say something else than it holds. */
function isSign(character: string): boolean {
  const code = character.charCodeAt(0)
  if (code < 32) return code !== 9 && code !== 10 && code !== 13
  return (
    code === 127 ||
    [0x200e, 0x200f].includes(code) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2066 && code <= 0x2069)
  )
}

const hasSigns = (text: string) => [...text].some(isSign)

const ms = (hours = '0', minutes = '0', seconds = '0', rest = '0') =>
  ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Number(rest)

interface Block {
  readonly line: number
  readonly lines: readonly string[]
}

/** Lines between empty ones, each with the number of its first. */
function blocksOf(text: string): Block[] {
  const blocks: Block[] = []
  let open: { line: number; lines: string[] } | null = null
  text.split(/\r\n|\r|\n/).forEach((raw, at) => {
    const line = raw.trim()
    if (line === '') open = null
    else if (open) open.lines.push(line)
    else {
      open = { line: at + 1, lines: [line] }
      blocks.push(open)
    }
  })
  return blocks
}

/** What is written as WebVTT or SRT has it, without its styles: time, then words. `seconds`: how long the lesson is. */
export function lookAtCaptions(text: string, seconds: number): CaptionTrouble | readonly Cue[] {
  const cues: Cue[] = []
  const trouble = (fault: CaptionFault, line: number): CaptionTrouble => ({ fault, line })
  const signed = text.split(/\r\n|\r|\n/).findIndex(hasSigns)
  if (signed >= 0) return trouble('signs', signed + 1)
  for (const { line, lines } of blocksOf(text.replace(/^\ufeff/, ''))) {
    if (/^(WEBVTT|NOTE)\b/.test(lines[0] ?? '')) continue
    const at = lines.findIndex((one) => one.includes('-->'))
    const found = at < 0 || at > 1 ? null : arrow.exec(lines[at] ?? '')
    const where = line + Math.max(at, 0)
    if (!found) return trouble('time', where)
    const [, h, m, s, r, h2, m2, s2, r2] = found
    const cue = { from: ms(h, m, s, r), until: ms(h2, m2, s2, r2), text: lines.slice(at + 1).join('\n') }
    if (cue.until <= cue.from || cue.from < (cues.at(-1)?.until ?? 0)) return trouble('order', where)
    if (cue.until > Math.ceil(seconds) * 1000) return trouble('late', where)
    if (cue.text === '') return trouble('empty', where)
    if (cue.text.length > LONGEST_CUE) return trouble('long', where)
    cues.push(cue)
    if (cues.length > MOST_CUES) return trouble('many', where)
  }
  return cues.length > 0 ? cues : trouble('none', 1)
}

export const isTrouble = (looked: CaptionTrouble | readonly Cue[]): looked is CaptionTrouble => 'fault' in looked

export function captionsFrom(text: string, seconds: number): Decision<readonly Cue[], 'captions-invalid'> {
  const looked = lookAtCaptions(text, seconds)
  return isTrouble(looked) ? refuse('captions-invalid') : accept(looked)
}

/** The one to show at this moment of the lesson, in ms. */
export const cueAt = (cues: readonly Cue[], at: number): Cue | null =>
  cues.find(({ from, until }) => from <= at && at < until) ?? null

const two = (value: number) => `${value}`.padStart(2, '0')
const stamp = (at: number) =>
  `${two(Math.floor(at / 60_000))}:${two(Math.floor(at / 1000) % 60)}.${`${at % 1000}`.padStart(3, '0')}`

/** As somebody may go on writing them. */
export const captionsText = (cues: readonly Cue[]): string =>
  cues.map(({ from, until, text }) => `${stamp(from)} --> ${stamp(until)}\n${text}`).join('\n\n')

export const MOST_WORDS = 40
const longestParagraph = 1000

/** What was typed as paragraphs, with an empty line between them; null where there is nothing, or too much. */
export function wordsFrom(text: string): readonly string[] | null {
  const paragraphs = text
    .split(/\n\s*\n/)
    .map((one) => one.trim())
    .filter((one) => one !== '')
  const fits = paragraphs.length <= MOST_WORDS && paragraphs.every((one) => one.length <= longestParagraph)
  return fits && paragraphs.length > 0 && !hasSigns(text) ? paragraphs : null
}
