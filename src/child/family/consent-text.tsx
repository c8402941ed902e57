import { type ChildConsentText, childConsents } from '#core/content/child-consents'
import { Paragraph } from '../../components/callable/paragraph'
import { Card } from '../../components/card/card'
import { Notice } from '../../components/notice/notice'

/** A text that is agreed to about a child. Nobody of the trade has read them yet, which stands above. */
export function ConsentText({ text }: { readonly text: ChildConsentText }) {
  const { title, paragraphs } = childConsents[text]
  return (
    <>
      {text === 'guardian' ? <Notice kind='info'>这份说明还没有请律师看过，我们按自己读到的法律写的。</Notice> : null}
      <Card title={title}>
        {paragraphs.map((paragraph) => (
          <Paragraph key={paragraph}>{paragraph}</Paragraph>
        ))}
      </Card>
    </>
  )
}
