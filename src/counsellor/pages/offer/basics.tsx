import { View } from '@tarojs/components'
import { modes as allModes } from '#core/domain/scheduling/mode'
import { topics as allTopics } from '#core/domain/scheduling/topic'
import { Card } from '../../../components/card/card'
import { Choice } from '../../../components/choice/choice'
import { Field } from '../../../components/field/field'
import { modes, topics } from '../../../wording/codes'
import { Options } from '../../form/options'
import { Tick, TickGroup } from '../../form/tick'
import { ticked } from '../../form/ticked'
import { atSite, inWays } from '../../offer/draft'
import type { PartProps } from './offer-editor'

/** What it is called, how and where one meets, and what about. */
export function Basics({ offer, sites, alone, onChange, troubleOf }: PartProps) {
  const site = sites.find(({ id }) => id === offer.siteId)
  return (
    <>
      <Card title={alone ? '名字' : '名字和方式'}>
        <Field
          id='offer-name'
          label='居民看到的名字'
          value={offer.name}
          most={40}
          note={alone ? '比如“自己使用”“用半小时”。' : '比如“一对一谈话”“一家人一起谈”。'}
          trouble={troubleOf('name')}
          onChange={(name) => onChange({ name })}
        />
        {alone ? null : (
          <TickGroup label='怎么谈，可以选几种' trouble={troubleOf('ways')}>
            {allModes.map((mode) => (
              <Tick
                key={mode}
                id={`way-${mode}`}
                label={modes[mode]}
                ticked={offer.modes.includes(mode)}
                onTick={(is) => onChange((so) => inWays(so, ticked(allModes, so.modes, mode, is), site))}
              />
            ))}
          </TickGroup>
        )}
      </Card>
      <Card title='在哪里'>
        <Options label='站点' trouble={offer.modes.includes('room') ? null : troubleOf('place')}>
          {sites.map((one) => (
            <Choice
              key={one.id}
              id={`at-${one.id}`}
              label={one.name}
              chosen={one.id === offer.siteId}
              onChoose={() => onChange((so) => atSite(so, one))}
            />
          ))}
        </Options>
        {offer.modes.includes('room') ? <Rooms {...{ offer, sites, alone, onChange, troubleOf }} /> : null}
      </Card>
      {alone ? null : (
        <Card title='谈什么'>
          <TickGroup
            label='适合哪些话题'
            note='居民按话题找咨询师时会用到。都不选，就只在不选话题时看得到。'
            trouble={troubleOf('topics')}
          >
            {allTopics.map((topic) => (
              <Tick
                key={topic}
                id={`about-${topic}`}
                label={topics[topic]}
                ticked={offer.topics.includes(topic)}
                onTick={(is) => onChange((so) => ({ topics: ticked(allTopics, so.topics, topic, is) }))}
              />
            ))}
          </TickGroup>
        </Card>
      )}
    </>
  )
}

/** The room, and the things that are used in it. */
function Rooms({ offer, sites, alone, onChange, troubleOf }: PartProps) {
  const all = sites.find(({ id }) => id === offer.siteId)?.rooms ?? []
  const rooms = all.filter(({ kind }) => kind === 'room')
  const things = all.filter(({ kind }) => kind === 'equipment')
  const known = things.map(({ id }) => id)
  return (
    <View>
      <Options
        label='房间'
        note={
          rooms.length === 0
            ? alone
              ? '这个站点还没有房间，请换一个站点。'
              : '这个站点还没有房间。换一个站点，或者不当面谈。'
            : undefined
        }
        trouble={troubleOf('place')}
      >
        {rooms.map(({ id, name }) => (
          <Choice
            key={id}
            id={`room-${id}`}
            label={name}
            chosen={id === offer.roomId}
            onChoose={() => onChange({ roomId: id })}
          />
        ))}
      </Options>
      {things.length > 0 ? (
        <TickGroup label='要用的东西' note='同一样东西，同一时间只给一个预约用。'>
          {things.map(({ id, name }) => (
            <Tick
              key={id}
              id={`thing-${id}`}
              label={name}
              ticked={offer.equipmentIds.includes(id)}
              onTick={(is) => onChange((so) => ({ equipmentIds: ticked(known, so.equipmentIds, id, is) }))}
            />
          ))}
        </TickGroup>
      ) : null}
    </View>
  )
}
