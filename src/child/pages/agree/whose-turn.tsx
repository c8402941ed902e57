import { Button } from '../../../components/button/button'
import { Card } from '../../../components/card/card'
import { Notice } from '../../../components/notice/notice'
import type { KnownChild, Profile } from '../../family/use-children'
import { type Asked, OneText } from './one-text'

interface TextsProps {
  readonly child: KnownChild
  readonly profile: Profile
  readonly texts: readonly Asked[]
}

/** On a guardian's phone a child's text waits behind a button, so that nobody taps for the other. */
export function ForWhoeverHolds({ child, profile, texts, onHand }: TextsProps & { readonly onHand: () => void }) {
  const isTheirs = ({ voice }: Asked) => voice === 'child' && profile.sees !== 'self'
  if (texts.length === 0) {
    return (
      <Notice kind='empty' id='not-yours-to-say'>
        这一步由孩子在自己的手机上决定，或者由另一位监护人来做。
      </Notice>
    )
  }
  return (
    <>
      {texts.some(isTheirs) ? (
        <Card id='ask-the-child' title='这里要听孩子自己的'>
          <Notice kind='info'>请把手机交给孩子，走开一会儿，让孩子自己读、自己点。孩子说不，也谢谢他。</Notice>
          <Button kind='secondary' id='hand-over' onPress={onHand}>
            交给孩子
          </Button>
        </Card>
      ) : null}
      {texts
        .filter((one) => !isTheirs(one))
        .map((one) => (
          <OneText key={one.text} childId={child.id} profile={profile} {...one} />
        ))}
    </>
  )
}

/** Nothing but what the child reads and taps: a guardian's text beside it would be the first thing to tap. */
export function ForTheChild({ child, profile, texts, onBack }: TextsProps & { readonly onBack: () => void }) {
  return (
    <>
      {texts
        .filter(({ voice }) => voice === 'child')
        .map((one) => (
          <OneText key={one.text} childId={child.id} profile={profile} {...one} />
        ))}
      <Button kind='quiet' id='hand-back' onPress={onBack}>
        看完了，还给大人
      </Button>
    </>
  )
}
