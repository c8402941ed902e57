import { Text } from '@tarojs/components'
import { childMode } from '#core/content/child-mode'
import { Paragraph } from '../../components/callable/paragraph'
import { Card } from '../../components/card/card'
import { Heading } from '../../components/element/region'

const { title, parts } = childMode.help

/** What else one can do, on the same page: the page of help is written for grown-ups. */
export function ChildHelp() {
  return (
    <Card id='child-help' title={title} tone='warm'>
      {parts.map((part) => (
        <Part key={part.title} {...part} />
      ))}
    </Card>
  )
}

function Part({ title: about, lines }: (typeof parts)[number]) {
  return (
    <>
      <Heading level={3}>{about}</Heading>
      {lines.map((line) =>
        /\d/.test(line) ? <Paragraph key={line}>{line}</Paragraph> : <Text key={line}>{line}</Text>,
      )}
    </>
  )
}
