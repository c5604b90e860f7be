import { expect, test } from 'vitest'
import { withOffset } from '../../src/wording/zone.ts'

test.each([
  ['2024-06-01T10:30', 'Asia/Tokyo', '2024-06-01T10:30+09:00'],
  ['2024-06-01 10:30', 'Asia/Tokyo', '2024-06-01T10:30+09:00'],
  ['2024-06-01T10:30:15.5', 'Asia/Karachi', '2024-06-01T10:30:15.5+05:00'],
  ['2024-06-01T10:30', 'Asia/Kathmandu', '2024-06-01T10:30+05:45'],
  ['2024-06-01T10:30', 'America/St_Johns', '2024-06-01T10:30-02:30'],
  ['2024-01-01T00:00', 'Europe/Berlin', '2024-01-01T00:00+01:00'],
  ['2024-07-01T00:00', 'Europe/Berlin', '2024-07-01T00:00+02:00'],
  ['2024-12-31T23:59', 'UTC', '2024-12-31T23:59+00:00'],
])('%s in %s is %s', (datetime, zone, zoned) => {
  expect(withOffset(datetime, zone)).toBe(zoned)
})

test('the hours around the change of the clock have the offset of their own side', () => {
  const berlin = (time: string) => withOffset(time, 'Europe/Berlin').slice(-6)
  // At 02:00 on 31 March 2024 the clock goes to 03:00; at 03:00 on 27 October it goes back to 02:00.
  expect(['2024-03-31T01:59', '2024-03-31T02:30', '2024-03-31T03:00'].map(berlin)).toEqual([
    '+01:00',
    '+01:00',
    '+02:00',
  ])
  expect(['2024-10-27T01:59', '2024-10-27T02:30', '2024-10-27T03:00'].map(berlin)).toEqual([
    '+02:00',
    '+02:00',
    '+01:00',
  ])
})

test.each(['2024-06-01', '2024-06', '2024', '2024-06-01T10:30Z', '2024-06-01T10:30-04:00', 'soon'])(
  '%s has no need of an offset',
  (datetime) => {
    expect(withOffset(datetime, 'Asia/Tokyo')).toBe(datetime)
  },
)

test('without a zone, or with one that there is not, nothing is added', () => {
  expect([undefined, 'Mars/Olympus'].map((zone) => withOffset('2024-06-01T10:30', zone))).toEqual([
    '2024-06-01T10:30',
    '2024-06-01T10:30',
  ])
})
