import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { schema } from '../../cloudfunctions/_store/schema'
import { aRelease, config, envId, keys, openDeploying, operator, says, timer } from '../support/deploying'

let at: Awaited<ReturnType<typeof openDeploying>>
beforeAll(async () => {
  at = await openDeploying()
  at.release(aRelease)
})
afterAll(() => at.close())
beforeEach(() => {
  const from = at.cloud.calls.length
  return () => {
    // Whatever it does, no call of a kind it was not asked for.
    expect(at.cloud.calls.slice(from).filter(({ action }) => /^Delete(Table|Env)|Destroy/.test(action))).toEqual([])
  }
})

const changing = () => at.cloud.calls.filter(({ action }) => /^(Create|Update|Modify|Delete)/.test(action)).length
const secrets = [keys.secretKey, ...Object.values(operator).filter((value) => value.includes('key'))]

describe('npm run deploy, of a new environment', () => {
  it.each([
    ['no environment is named', ['--env', '']],
    ['an option is not known', ['--evn', 'x']],
    ['both are asked for', ['--plan', '--check']],
  ])('says how it is called and changes nothing where %s', async (_, words) => {
    const { status, said } = await at.deploy(words)
    expect([status, said]).toEqual([1, expect.stringContaining('npm run deploy -- --env')])
  })

  it.each([
    ['there are no keys of the account', [], { TENCENTCLOUD_SECRETKEY: '' }, 'TENCENTCLOUD_SECRETID'],
    ['keys would go to another address', ['--service', 'http://a.example'], operator, '本地云'],
    ['the environment is not there', ['--env', 'another'], operator, 'another'],
    [
      'the keys are another account’s',
      [],
      { ...operator, TENCENTCLOUD_SECRETKEY: 'x' },
      'AuthFailure.SignatureFailure。看看 TENCENTCLOUD_SECRETID',
    ],
    ['nobody is at the address', ['--service', 'http://127.0.0.1:9'], operator, '连不上 127.0.0.1:9'],
    ['the functions’ keys are missing', [], {}, '没有 XINLIN_FIELD_KEY'],
    ['a key is too weak', [], { ...operator, XINLIN_FIELD_KEY: 'aaaa' }, 'XINLIN_FIELD_KEY：要随机生成'],
    [
      'the way in is the code and not its hash',
      [],
      { ...operator, XINLIN_WAY_IN: 'CDFGHJKMNPQRTVWXY346' },
      '不是码本身',
    ],
    [
      'one key is to be for two things',
      [],
      { ...operator, XINLIN_LOOKUP_KEY: operator.XINLIN_FIELD_KEY },
      'XINLIN_LOOKUP_KEY：和 XINLIN_FIELD_KEY 是同一把',
    ],
    [
      'the desk’s domain is not bound',
      [],
      { ...operator, XINLIN_DESK_ORIGIN: 'https://desk.example.cn' },
      '还没有绑到',
    ],
    ['the desk’s address is none', [], { ...operator, XINLIN_DESK_ORIGIN: 'http://desk' }, 'XINLIN_DESK_ORIGIN'],
    ['the mini program has no version', ['--plan', '--mini-program'], operator, 'npm run deploy'],
  ])('changes nothing and ends with 1 where %s', async (_, words, env, told) => {
    const { status, said } = await at.deploy(words, env)
    expect([status, said]).toEqual([1, expect.stringContaining(told)])
    expect(changing()).toBe(0)
  })

  it('plans all of it, and changes nothing', async () => {
    const { status, said } = await at.deploy(['--plan'])
    expect(status).toBe(0)
    for (const { name, indexes } of schema.collections) {
      expect(said).toContain(`＋ 集合 ${name}：ADMINONLY，${indexes.length} 个索引`)
    }
    expect(said).toContain('＋ 云函数 hello：512 MB，20 秒，0 个定时')
    expect(said).toContain('＋ 云函数 desk：256 MB，20 秒，2 个定时')
    expect(said).toContain('＋ 静态网站托管')
    expect(said).toContain('＋ 网页 3 个文件')
    expect(changing()).toBe(0)
  })

  it('replaces the function that brings old rows along after all others, which could not read them any more', async () => {
    at.release({
      ...aRelease,
      'cloudfunctions/jobs/index.js': says('jobs'),
      'cloudfunctions/jobs/config.json': config(),
      'cloudfunctions/words/index.js': says('words'),
      'cloudfunctions/words/config.json': config(),
    })
    const { said } = await at.deploy(['--plan'])
    at.release(aRelease)
    expect(said.match(/(?<=云函数 )(desk|hello|jobs|words)(?=：)/g)).toEqual(['desk', 'hello', 'words', 'jobs'])
  })

  it('says of what only a person can do that nothing is changed before, beside what is otherwise', async () => {
    const { said } = await at.deploy(['--plan'], {})
    expect(said).toMatch(/\n\d+ 处和代码不一样，什么都没有动。\n打 ✗ 的 4 处要先由人处理/)
    expect(changing()).toBe(0)
  })

  it('says by --check that it is otherwise, and ends with 1', async () => {
    expect(await at.deploy(['--check'])).toEqual({ status: 1, said: expect.stringContaining('处和代码不一样') })
    expect(changing()).toBe(0)
  })

  it('broken off again and again, goes on where it was each time, and comes to the same', async () => {
    at.cloud.breakAfter(40)
    const first = await at.deploy()
    expect([first.status, first.said]).toEqual([1, expect.stringContaining('再运行一次会接着做')])
    const made = at.cloud.managed.collections.length
    expect(made).toBeGreaterThan(5)
    expect(made).toBeLessThan(schema.collections.length)
    const left = await at.deploy(['--plan'])
    expect(left.said).not.toContain(`集合 ${schema.collections[0]?.name}：`)
    // Between a function and its timers, then between two pages.
    at.cloud.breakAfter(countToCollections() + 2)
    expect((await at.deploy()).status).toBe(1)
    at.cloud.breakAfter(7)
    expect((await at.deploy()).status).toBe(1)
    at.cloud.breakAfter(Number.POSITIVE_INFINITY)
    const last = await at.deploy()
    expect([last.status, last.said]).toEqual([0, expect.stringContaining(`${envId} 现在和代码一样`)])
    expect(at.cloud.managed.collections.map(({ name }) => name).sort()).toEqual(
      schema.collections.map(({ name }) => name).sort(),
    )
    expect(at.cloud.managed.collections.every(({ permission }) => permission === 'ADMINONLY')).toBe(true)
    for (const { name, indexes } of schema.collections) {
      expect(at.cloud.managed.collections.find((one) => one.name === name)?.indexes).toEqual(indexes)
    }
    expect(at.cloud.managed.functions).toMatchObject({
      hello: {
        memory: 512,
        timeout: 20,
        runtime: 'Nodejs20.19',
        handler: 'index.main',
        variables: operator,
        triggers: [],
      },
      desk: { memory: 256, triggers: [{ cron: '0 17 * * * * *' }, { cron: '5 * * * * * *' }] },
    })
    expect(readFileSync(join(at.folder, 'cloud/functions/hello/index.js'), 'utf8')).toBe(says('hello'))
    expect(readFileSync(join(at.folder, 'cloud/hosting/desk/index.html'), 'utf8')).toBe('<p>the desk</p>')
    for (const { said } of [first, left, last]) for (const secret of secrets) expect(said).not.toContain(secret)
  })

  it('killed in the middle, is a broken one as well', async () => {
    at.release({ ...aRelease, 'cloudfunctions/hello/index.js': says('killed'), 'public/js/late.js': 'late()' })
    const calls = changing()
    const { child, ended } = at.start()
    // A process that begins reads all of the program first.
    await expect.poll(changing, { timeout: 50_000 }).toBeGreaterThan(calls)
    child.kill('SIGKILL')
    expect((await ended).status).toBe(null)
    expect((await at.deploy()).status).toBe(0)
    expect(readFileSync(join(at.folder, 'cloud/functions/hello/index.js'), 'utf8')).toBe(says('killed'))
    at.release(aRelease)
    expect((await at.deploy()).status).toBe(0)
  })
})

/** Changes that what is left of the collections takes: of each its making, its rule and its indexes. */
function countToCollections(): number {
  const there = new Map(at.cloud.managed.collections.map((one) => [one.name, one]))
  return schema.collections.reduce((sum, { name, indexes }) => {
    const one = there.get(name)
    if (!one) return sum + 2 + (indexes.length > 0 ? 1 : 0)
    return sum + (one.permission === 'ADMINONLY' ? 0 : 1) + indexes.length - one.indexes.length
  }, 0)
}

describe('npm run deploy, once more', () => {
  it('finds nothing to do, without the functions’ keys as well, and writes nothing', async () => {
    const before = changing()
    for (const words of [[], ['--plan'], ['--check']]) {
      expect(await at.deploy(words, {})).toEqual({ status: 0, said: expect.stringContaining('和代码一样') })
    }
    expect(changing()).toBe(before)
  })

  it('brings a new release: what changed, and nothing else', async () => {
    at.release({
      ...aRelease,
      'cloudfunctions/hello/index.js': says('hello again'),
      'cloudfunctions/desk/config.json': config({
        triggers: [timer('clear', '0 18 * * * * *'), timer('watch', '5 * * * * * *')],
      }),
      'public/index.html': '<p>a newer page</p>',
      'public/js/app.2.js': 'two()',
    })
    const before = at.cloud.calls.length
    expect((await at.deploy([], {})).status).toBe(0)
    const done = at.cloud.calls.slice(before).map(({ action }) => action)
    expect(done.filter((action) => /^(Create|Update|Modify|Delete)/.test(action))).toEqual([
      // `desk`: its timer, in place, and, since its config.json lies in the package, its code; then `hello`.
      ...['UpdateTrigger', 'UpdateFunctionCode', 'UpdateFunctionConfiguration'],
      ...['UpdateFunctionCode', 'UpdateFunctionConfiguration'],
    ])
    expect(at.cloud.managed.functions.hello?.variables).toEqual(operator)
    // Of an earlier release, which a page somebody has open still asks for.
    expect(readFileSync(join(at.folder, 'cloud/hosting/js/app.1.js'), 'utf8')).toBe('one()')
  })

  it('never puts another key in the place of one in use, nor takes one away', async () => {
    const other = { ...operator, XINLIN_IDENTITY_KEY: 'quite another key, as long as is asked for' }
    const { status, said } = await at.deploy([], other)
    expect([status, said]).toEqual([1, expect.stringContaining('XINLIN_IDENTITY_KEY：环境里已经有另一把')])
    const further = { XINLIN_FIELD_KEY_2: 'a second key for tests, as long as is asked for' }
    expect((await at.deploy([], further)).status).toBe(0)
    for (const { variables } of Object.values(at.cloud.managed.functions)) {
      expect(variables).toEqual({ ...operator, ...further })
    }
    expect((await at.deploy(['--check'], {})).status).toBe(0)
  })

  it('takes the way in out again, and leaves what is not its own', async () => {
    expect((await at.deploy([], { XINLIN_WAY_IN: 'ab'.repeat(32) })).status).toBe(0)
    expect(at.cloud.managed.functions.hello?.variables).toHaveProperty('XINLIN_WAY_IN')
    for (const one of Object.values(at.cloud.managed.functions)) one.variables.OWN = 'somebody’s'
    const { status, said } = await at.deploy([], {})
    expect([status, said]).toEqual([0, expect.stringContaining('XINLIN_WAY_IN（去掉）')])
    expect(at.cloud.managed.functions.hello?.variables).toMatchObject({ OWN: 'somebody’s' })
    expect(at.cloud.managed.functions.hello?.variables).not.toHaveProperty('XINLIN_WAY_IN')
  })

  it('opens the desk’s path once its domain is bound', async () => {
    const desk = { XINLIN_DESK_ORIGIN: 'https://desk.example.cn' }
    at.cloud.managed.domains['desk.example.cn'] = []
    const { status, said } = await at.deploy([], desk)
    expect([status, said]).toEqual([0, expect.stringContaining('/desk-call 通到云函数 desk')])
    expect(said).toContain('还没有指到静态网站')
    expect(at.cloud.managed.domains['desk.example.cn']).toEqual([
      { path: '/desk-call', type: 'SCF', name: 'desk', isOff: false, needsSignIn: false },
    ])
    at.cloud.managed.domains['desk.example.cn'] = [
      { path: '/', type: 'STATIC_STORE', name: 'static' },
      { path: '/desk-call', type: 'SCF', name: 'hello' },
    ]
    expect((await at.deploy(['--check'], {})).status).toBe(1)
    expect((await at.deploy([], {})).status).toBe(0)
    expect((await at.deploy(['--check'], {})).said).not.toContain('还没有')
  })
})

describe('what somebody changed in the console', () => {
  const of = (name: string) => {
    const found = at.cloud.managed.collections.find((one) => one.name === name)
    if (!found) throw new Error(name)
    return found
  }
  const hello = () => {
    const found = at.cloud.managed.functions.hello
    if (!found) throw new Error('hello')
    return found
  }

  it('is found by name, each of it, ends --check with 1, and is mended', async () => {
    of('people').permission = 'READONLY'
    of('room-days').indexes = of('room-days').indexes.slice(1)
    at.cloud.managed.storageRule = 'READONLY'
    Object.assign(hello(), { memory: 128, timeout: 60, role: 'SCF_QcsRole', code: 'ff' })
    delete hello().variables.XINLIN_FIELD_KEY
    const desk = at.cloud.managed.functions.desk
    desk?.triggers.splice(
      desk.triggers.findIndex(({ name }) => name === 'watch'),
      1,
    )
    at.cloud.save()
    const { status, said } = await at.deploy(['--check'], {})
    expect(status).toBe(1)
    for (const told of [
      ...['集合 people 的权限：现在是 READONLY，要 ADMINONLY', '索引 room-days.room_date（唯一）'],
      ...['云存储的权限：现在是 READONLY，要 PRIVATE', '云函数 desk 的定时 watch：5 * * * * * *'],
      '云函数 hello 的设置：内存 128 → 512 MB，时限 60 → 20 秒，角色 SCF_QcsRole → TCB_QcsRole，XINLIN_FIELD_KEY',
      ...['云函数 hello 的代码：不是这里放上去的样子', '6 处和代码不一样'],
    ]) {
      expect(said).toContain(told)
    }
    expect((await at.deploy([], {})).status).toBe(0)
    expect((await at.deploy(['--check'], {})).status).toBe(0)
    expect(at.cloud.managed.storageRule).toBe('PRIVATE')
  })

  it('switched off, a timer does not run, is found by name, and is switched on again in its place', async () => {
    const timers = async () => (await at.cloud.cloud()).timers
    const [clear, watch] = at.cloud.managed.functions.desk?.triggers ?? []
    Object.assign(clear ?? {}, { cron: '0 19 * * * * *', isOff: true })
    Object.assign(watch ?? {}, { isOff: true })
    at.cloud.save()
    expect((await timers()).list().map(({ nextRun }) => nextRun)).toEqual([null, null])
    await expect((await timers()).runNow('desk', 'watch')).rejects.toThrow('switched off')
    for (const [words, status] of [
      [['--plan'], 0],
      [['--check'], 1],
    ] as const) {
      const { said, ...ended } = await at.deploy(words, {})
      expect(ended).toEqual({ status })
      expect(said).toContain('云函数 desk 的定时 clear：0 19 * * * * * → 0 18 * * * * *，现在关着，重新打开')
      expect(said).toContain('云函数 desk 的定时 watch：现在关着，重新打开')
      expect(said).toContain('2 处和代码不一样')
    }
    const before = at.cloud.calls.length
    expect((await at.deploy([], {})).status).toBe(0)
    expect(at.cloud.calls.slice(before).flatMap(({ action }) => (action.includes('Trigger') ? [action] : []))).toEqual([
      ...['UpdateTrigger', 'UpdateTrigger'],
    ])
    expect(await (await timers()).runNow('desk', 'watch')).toMatchObject({ failure: null })
    expect((await timers()).list()).toMatchObject([{ config: '0 18 * * * * *', problem: null }, { problem: null }])
    expect((await at.deploy(['--check'], {})).status).toBe(0)
  })

  it.each([
    ['the path is switched off', { isOff: true }, [], '/desk-call 通到云函数 desk：现在停用了，改回来'],
    ['the path asks who it is', { needsSignIn: true }, [], '/desk-call 通到云函数 desk：现在要登录才通，改回来'],
    ['the domain is switched off', {}, ['desk.example.cn'], '域名 desk.example.cn 的 HTTP 访问：现在停用着，重新启用'],
  ])('of what leads to the desk is found and put right: %s', async (_, path, domainsOff, told) => {
    const { domains } = at.cloud.managed
    Object.assign(domains['desk.example.cn']?.find(({ type }) => type === 'SCF') ?? {}, path)
    at.cloud.managed.domainsOff = domainsOff
    expect(at.cloud.deployed().httpAccess).toEqual([])
    const { status, said } = await at.deploy(['--check'], {})
    expect([status, said]).toEqual([1, expect.stringContaining(told)])
    expect(said).toContain('1 处和代码不一样')
    expect((await at.deploy([], {})).status).toBe(0)
    expect(at.cloud.deployed().httpAccess).toEqual([{ path: '/desk-call', function: 'desk' }])
    expect((await at.deploy(['--check'], {})).status).toBe(0)
  })

  it('of a file of the website is found by its sum', async () => {
    writeFileSync(join(at.folder, 'cloud/hosting/index.html'), '<script>')
    expect(await at.deploy(['--check'], {})).toEqual({ status: 1, said: expect.stringContaining('网页 1 个文件') })
    expect((await at.deploy([], {})).status).toBe(0)
  })

  it('and is none of ours, is named and left alone', async () => {
    at.cloud.managed.collections.push({ name: 'theirs', permission: 'READONLY', indexes: [] })
    at.cloud.managed.functions.theirs = { ...hello(), description: 'of another program', triggers: [] }
    const { status, said } = await at.deploy([], {})
    expect(status).toBe(0)
    expect(said).toContain('集合 theirs 不是这个程序的')
    expect(said).toContain('云函数 theirs 不是这个程序的')
    expect(at.cloud.managed.functions.theirs).toBeDefined()
  })

  it('that nothing here can change is told, and nothing is done', async () => {
    hello().runtime = 'Nodejs16.13'
    const before = changing()
    expect(await at.deploy([], {})).toEqual({ status: 1, said: expect.stringContaining('平台改不了') })
    expect(changing()).toBe(before)
    hello().runtime = 'Nodejs20.19'
  })
})

describe('what would be deleted', () => {
  it('is named and stays, while all else is done, until somebody says the environment’s name', async () => {
    const people = at.cloud.managed.collections.find(({ name }) => name === 'people')
    const stray = { name: 'stray', keys: [{ field: 'x', direction: 1 as const }], unique: true }
    people?.indexes.push(stray)
    const rooms = at.cloud.managed.collections.find(({ name }) => name === 'room-days')
    for (const one of rooms?.indexes ?? []) one.unique = false
    at.release({
      ...Object.fromEntries(Object.entries(aRelease).filter(([name]) => !name.includes('/hello/'))),
      'cloudfunctions/desk/config.json': config({ memorySize: 128 }),
      'cloudfunctions/newer/index.js': says('newer'),
      'cloudfunctions/newer/config.json': config(),
    })
    const told = [
      ...['索引 people.stray：代码里没有', '索引 room-days.room_date 和代码里的不一样', '云函数 hello：代码里没有了'],
      ...['定时 clear：代码里没有', '定时 watch：代码里没有'],
    ]
    for (const [words, typed] of [
      [[], null],
      [[], 'yes'],
      [['--delete', 'another'], null],
    ] as const) {
      const { status, said } = await at.deploy(words, {}, typed)
      expect([status, said]).toEqual([1, expect.stringContaining('没有删。其余的做完了')])
      for (const one of told) expect(said).toContain(one)
      expect(people?.indexes).toContainEqual(stray)
      expect(Object.keys(at.cloud.managed.functions).sort()).toEqual(['desk', 'hello', 'newer', 'theirs'])
      expect(at.cloud.managed.functions.desk).toMatchObject({ memory: 128, triggers: [{}, {}] })
    }
    expect((await at.deploy(['--check'], {})).status).toBe(1)
    expect((await at.deploy([], {}, `${envId}\n`)).status).toBe(0)
    expect(people?.indexes).not.toContainEqual(stray)
    expect(rooms?.indexes.find(({ name }) => name === 'room_date')?.unique).toBe(true)
    expect(Object.keys(at.cloud.managed.functions).sort()).toEqual(['desk', 'newer', 'theirs'])
    expect(at.cloud.managed.functions.desk?.triggers).toEqual([])
    people?.indexes.push(stray)
    expect((await at.deploy(['--delete', envId], {})).status).toBe(0)
    expect((await at.deploy(['--check'], {})).status).toBe(0)
  })
})
