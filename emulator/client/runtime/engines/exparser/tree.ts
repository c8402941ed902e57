import type { Element, Node } from 'miniprogram-exparser'

/** One node of what a template compiled by wcc gives, beside what it was drawn as. */
export interface Tag {
  /** `wx-view`, or `virtual`: what `wx:if`, `wx:for`, each turn of it and `<template is>` leave, which is no element. */
  tag: string
  attr?: Record<string, unknown>
  children: Branch[]
  /** `wx:key` of a turn. */
  wxKey?: unknown
  /** Which of the branches of a `wx:if` this is, or which template. */
  wxVkey?: unknown
  node?: Element
}

export interface Words {
  text: string
  node?: Node
}

export type Branch = Tag | Words

export const isTag = (branch: Branch): branch is Tag => 'tag' in branch

/** Texts come as they are: as objects they can keep what they were drawn as. */
export function withTexts(tag: Tag): Tag {
  tag.children = tag.children.map((child) =>
    typeof child === 'object' && child !== null ? withTexts(child as Tag) : { text: String(child) },
  )
  return tag
}

/** Whether the one can be changed into the other where it stands. */
export const isAlike = (one: Branch, other: Branch) =>
  isTag(one) ? isTag(other) && one.tag === other.tag && one.wxVkey === other.wxVkey : !isTag(other)

/** Of each new branch the old one that becomes it: by key where it has one, otherwise by its place among those without. */
export function pairs(old: Branch[], now: Branch[]): (Branch | undefined)[] {
  const before = new Map(keysOf(old).map((key, at) => [key, old[at]]))
  return keysOf(now).map((key, at) => {
    const found = before.get(key)
    return found && isAlike(found, now[at] as Branch) ? found : undefined
  })
}

/** A key that came before in the same list is none. */
function keysOf(branches: Branch[]): string[] {
  const seen = new Set<string>()
  let place = 0
  return branches.map((branch) => {
    const { wxKey } = branch as Tag
    const key = wxKey === undefined || wxKey === null || typeof wxKey === 'object' ? undefined : `key ${wxKey}`
    if (key === undefined || seen.has(key)) return `place ${place++}`
    seen.add(key)
    return key
  })
}

/** Which of these places may stay where they are: a longest row that rises. */
export function staying(places: number[]): Set<number> {
  const lasts: number[] = []
  const before: number[] = []
  places.forEach((place, at) => {
    if (place < 0) return
    const length = lasts.findIndex((last) => (places[last] as number) >= place)
    const into = length < 0 ? lasts.length : length
    before[at] = lasts[into - 1] ?? -1
    lasts[into] = at
  })
  const row = new Set<number>()
  for (let at = lasts.at(-1) ?? -1; at >= 0; at = before[at] as number) row.add(at)
  return row
}
