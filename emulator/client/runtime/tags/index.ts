import type { Engine, TagDefinition } from '../engine'
import { checkbox, checkboxGroup, radio, radioGroup, slider, switchTag } from './choosing'
import { builtInTags, standIns } from './elements'
import { form, label } from './form'
import { image } from './image'
import { pageContainer } from './page-container'
import { picker } from './picker'
import { button, icon, navigator, pageMeta, progress, standIn, text, view } from './plain'
import { scrollView, swiper } from './scrolling'
import { definitionOf, type Tag, type TagSurroundings } from './tag'
import { input, textarea } from './typing'
import { video } from './video'

/** Tags that are more than a box with something in it. */
const tags: Record<string, Tag> = {
  button,
  checkbox,
  'checkbox-group': checkboxGroup,
  'cover-image': image,
  form,
  icon,
  image,
  input,
  label,
  navigator,
  'page-container': pageContainer,
  'page-meta': pageMeta,
  picker,
  progress,
  radio,
  'radio-group': radioGroup,
  'scroll-view': scrollView,
  slider,
  swiper,
  switch: switchTag,
  text,
  textarea,
  video,
  ...Object.fromEntries(standIns.map((name) => [name, standIn(name)])),
}

/** WeChat's tags by name, for whichever engine there will be. */
export function builtInTagsOf(
  attributes: Record<string, string[]>,
  phone: TagSurroundings,
  engine: () => Engine,
): Map<string, TagDefinition> {
  return new Map(
    builtInTags.map((name) => [name, definitionOf(name, tags[name] ?? view, attributes[name] ?? [], phone, engine)]),
  )
}
