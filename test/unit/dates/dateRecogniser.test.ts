import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createDateRecogniser } from '../../../src/recognition/dates/dateRecogniser';
import { articleOf, mentionsIn, valuesIn } from './dateSupport';

/** A text and its mentions on Sunday 26 October 2025. */
type Case = readonly [text: string, ...expected: string[]];

function check(cases: readonly Case[], articleDate?: string | null): void {
  for (const [text, ...expected] of cases) assert.deepEqual(valuesIn(text, articleDate), expected, text);
}

describe('date recogniser', () => {
  it('reads dates written out', () => {
    check([
      ['On 26 October 2025 they met.', '26 October 2025=2025-10-26'],
      ['On Sunday, Oct. 26, 2025, they met.', 'Sunday, Oct. 26, 2025=2025-10-26'],
      ['It was signed on the 5th of May, 1998.', 'the 5th of May, 1998=1998-05-05'],
      ['Updated 2025-10-26 and 26.10.2025 and 10/26/2025.', '2025-10-26=2025-10-26', '26.10.2025=2025-10-26', '10/26/2025=2025-10-26'],
      ['In March 2024 prices fell.', 'March 2024=2024-03'],
      ['The wall fell in 1989.', '1989=1989'],
      ['It burned in 480 BC.', '480 BC=BC0480'],
      ['A law of nineteen ninety-six.', 'nineteen ninety-six=1996'],
    ]);
  });

  it('chooses the direction by the tense of the clause', () => {
    check([
      ['The ministers met on Thursday.', 'Thursday=2025-10-23'],
      ['The ministers will meet on Thursday.', 'Thursday=2025-10-30'],
      ['“It is done,” she said on Sunday.', 'Sunday=2025-10-26'],
      ['The talks are scheduled to run through Monday.', 'Monday=2025-10-27'],
      ['The vote had been scheduled for Friday.', 'Friday=2025-10-24'],
      ['Officials said the port would reopen on Tuesday.', 'Tuesday=2025-10-28'],
      ['It is due a fortnight from Friday.', 'a fortnight from Friday=2025-11-14'],
      ['Talks could begin as early as Wednesday.', 'Wednesday=2025-10-29'],
      ['The court postponed its ruling until Tuesday.', 'Tuesday=2025-10-28'],
      ['He stayed at sea until Tuesday.', 'Tuesday=2025-10-21'],
      ['As planned, the ship sailed on Friday.', 'Friday=2025-10-24'],
      ['When the case is heard in February, she may speak.', 'February=2026-02'],
    ]);
  });

  it('chooses the year of a month by nearness and tense', () => {
    check([
      ['Ties have been strained since April.', 'April=2025-04'],
      ['They prepared the Oct. 30 summit.', 'Oct. 30=2025-10-30'],
      ['They agreed to extend the Nov. 10 deadline.', 'Nov. 10=2025-11-10'],
      ['The tariffs were imposed in February.', 'February=2025-02'],
      ['It will open in February.', 'February=2026-02'],
      ['He resigned last December.', 'last December=2024-12'],
    ]);
  });

  it('reads what is told from the article’s date', () => {
    check([
      ['She left yesterday and returns tomorrow.', 'yesterday=2025-10-25', 'tomorrow=2025-10-27'],
      ['They meet later this week.', 'later this week=2025-W44~END'],
      ['They met earlier this week.', 'earlier this week=2025-W43~START'],
      ['They will meet this week.', 'this week=2025-W44'],
      ['Earlier this month prices rose.', 'Earlier this month=2025-10~START'],
      ['It was closed this weekend.', 'this weekend=2025-W43-WE'],
      ['Last year was wet.', 'Last year=2024'],
      ['Two years ago it was dry.', 'Two years ago=2023'],
      ['Three weeks ago it snowed.', 'Three weeks ago=2025-W40'],
      ['It starts in three weeks’ time.', 'three weeks’ time=2025-W46'],
      ['The day after tomorrow is a holiday.', 'The day after tomorrow=2025-10-28'],
    ]);
  });

  it('reads seasons, quarters, decades and centuries', () => {
    check([
      ['It closed last spring.', 'last spring=2025-SP'],
      ['In the summer of 1998 it was hot.', 'the summer of 1998=1998-SU'],
      ['Net rose in the third quarter.', 'the third quarter=2025-Q3'],
      ['Sales fell in the second half of 2024.', 'the second half of 2024=2024-H2'],
      ['Its Q3 2025 results beat forecasts.', 'Q3 2025=2025-Q3'],
      ['The budget for fiscal 2026 passed.', 'fiscal 2026=2026'],
      ['Since the mid-1990s it has grown.', 'mid-1990s=199~MID'],
      ['In the late eighties it shrank.', 'the late eighties=198~END'],
      ['A 19th-century law.', '19th-century=18'],
      ['In the second half of the 1980s it grew.', 'the second half of the 1980s=198~END'],
      ['For the quarter ended June 30 it lost money.', 'the quarter=2025-Q2', 'June 30=2025-06-30'],
    ]);
  });

  it('takes “a year earlier” in a report of results for the same quarter', () => {
    check([['Net was $3 million in the third quarter, up from $2 million a year earlier.', 'the third quarter=2025-Q3', 'a year earlier=2024-Q3']]);
  });

  it('computes holidays', () => {
    check([
      ['The shop will close on Thanksgiving.', 'Thanksgiving=2025-11-27'],
      ['They met on Easter Sunday.', 'Easter Sunday=2025-04-20'],
      ['It fell on Labor Day 2024.', 'Labor Day 2024=2024-09-02'],
    ]);
  });

  it('reads clock times, parts of days and zones', () => {
    check([
      ['It ends at 5 p.m. EST Nov. 9.', '5 p.m. EST Nov. 9=2025-11-09T17:00'],
      ['He landed Wednesday night.', 'Wednesday night=2025-10-22TNI'],
      ['It opened at 14:05 GMT.', '14:05 GMT=2025-10-26T14:05Z'],
      ['She spoke this morning.', 'this morning=2025-10-26TMO'],
      ['It closed at midnight on Friday.', 'midnight on Friday=2025-10-24T24:00'],
    ]);
  });

  it('reads lengths and sets', () => {
    check([
      ['It lasted two and a half years.', 'two and a half years=P2Y6M'],
      ['A five-day tour.', 'five-day=P5D'],
      ['After months of talks', 'months=PXM'],
      ['It took half an hour.', 'half an hour=PT30M'],
      ['For more than two decades', 'more than two decades=P20Y~MORE_THAN'],
      ['They meet every Friday.', 'every Friday=XXXX-WXX-5'],
      ['It happens twice a year.', 'a year=P1Y'],
      ['A daily count.', 'daily=P1D'],
    ]);
    assert.deepEqual(mentionsIn('It happens twice a year.').map(({ kind }) => kind), ['SET']);
  });

  it('keeps vague times vague', () => {
    check([
      ['He now lives abroad.', 'now=PRESENT_REF'],
      ['It was recently sold.', 'recently=PAST_REF'],
      ['Nobody knows the future.', 'the future=FUTURE_REF'],
    ]);
  });

  it('gives both ends of a range', () => {
    check([
      ['The summit of Oct. 24–27 ended.', 'Oct. 24–27=2025-10-24→2025-10-27'],
      ['Open from March to May.', 'March=2025-03→2025-05', 'May=2025-05'],
      ['Between 2019 and 2021 it grew.', '2019=2019→2021', '2021=2021'],
      ['Open Monday through Friday.', 'Monday=2025-10-20→2025-10-24', 'Friday=2025-10-24'],
      ['The war of 1939-45', '1939-45=1939→1945'],
      ['They met on June 4 and 5 in Geneva.', 'June 4=2025-06-04', '5=2025-06-05'],
      ['On June 4 and 5 others he resigned.', 'June 4=2025-06-04'],
    ]);
  });

  it('tells time from the date mentioned before', () => {
    check([
      ['On May 5, 2024, he resigned. The next day she took over.', 'May 5, 2024=2024-05-05', 'The next day=2024-05-06'],
      ['It began on 3 June 2019. Two days later it was over.', '3 June 2019=2019-06-03', 'Two days later=2019-06-05'],
      ['It began in 2019. Two days later it was over.', '2019=2019', 'Two days later=?'],
    ]);
  });

  it('leaves out what is no time', () => {
    check([
      ['May I? She may march on; they will fall and spring up again.'],
      ['Theresa May and April Ryan sat in the sun.'],
      ['The 35-year-old mayor, aged 35, counted 1,984 people on page 2019.'],
      ['During his second term he came second.'],
      ['Flight 1985 carried 2000 people and cost $1999.'],
      ['Three quarters of the seats were empty.'],
      ['The shop is open 24 hours a day, says the daily newspaper.'],
      ['Call (202) 555-1984, see https://example.org/2019/05/12/news and version 5.10.12.'],
      ['The score was 3-2; Acts 2:38 says 9/10.'],
      [''],
    ]);
  });

  it('gives no value to what is told from an article date that is not known', () => {
    check([['She left on Sunday, two years ago, in May.', 'Sunday=?', 'two years ago=?', 'May=?'], ['He came on 5 May 2024 for three days.', '5 May 2024=2024-05-05', 'three days=P3D']], null);
  });

  it('dates a history by the last year mentioned', () => {
    const history =
      'In 1911 the fleet was built. In 1912 it sailed. War came in 1914. On 3 May 1915 the port fell. In August the army left. In 1916 it came back. In January 1917 it won. By June it was over. In 1918 all was quiet.';
    assert.deepEqual(valuesIn(history).filter((value) => /^(August|June)=/.test(value)), ['August=1915-08', 'June=1917-06']);
  });

  it('says in plain words how a value was reached', () => {
    const [mention] = mentionsIn('The minister said so on Thursday.');
    assert.equal(mention?.explanation, 'the Thursday before the article’s date, because “said” is past');
  });

  it('finds the same whether paragraphs were prepared or not, and reads only headline and body', () => {
    const article = { ...articleOf('Front: 1999.\n', 'It rained on Monday.\n'), roles: ['front-matter', 'body'] as const };
    const recogniser = createDateRecogniser();
    for (const paragraph of article.paragraphs) recogniser.prepare(paragraph);
    const found = recogniser.resolve(article, { articleDate: '2025-10-26' });
    assert.deepEqual(found.mentionsOf(0), []);
    assert.equal(found.mentionsOf(1)[0]?.value, '2025-10-20');
    assert.deepEqual(found.mentionsOf(2), []);
  });

  it('handles curly quotes, emoji, accents, CRLF and non-breaking spaces', () => {
    check([
      ['🎉🎉 “On Monday,” said Zoë,\r\n“we won’t go.”', 'Monday=2025-10-20'],
      ['Le café opened on 5 May 2024.', '5 May 2024=2024-05-05'],
      ['In last year’s third quarter sales rose.', 'last year’s third quarter=2024-Q3'],
    ]);
  });
});

const TIME_WORDS = 'the a in on of May March Monday fall second 5 1989 2025-10-26 10:30 p.m. early late mid - – , . ( ) week year quarter last next this first two twenty hundred and to from ago later now Christmas every per GMT \' \'s half'.split(' ');
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...TIME_WORDS), { maxLength: 40 }).map((words) => words.join(' ')),
  fc.array(fc.oneof(fc.constantFrom(...TIME_WORDS), fc.string({ unit: 'grapheme', maxLength: 4 })), { maxLength: 40 }).map((words) => words.join('')),
);

describe('date recogniser, on any text', () => {
  it('never fails, and its spans lie in order inside the text, on whole words', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('2025-10-26', '2024-02-29', 'no date', null), (text, articleDate) => {
        let free = 0;
        for (const { start, end, text: words, value, explanation } of mentionsIn(text, articleDate)) {
          assert.ok(start >= free && end > start && end <= text.length);
          assert.equal(words, words.trim());
          assert.ok(explanation !== undefined && explanation !== '' && !explanation.includes('undefined'), words);
          assert.equal(explanation.startsWith('no value'), value === undefined, `${words}: ${explanation}`);
          free = end;
        }
      }),
      { numRuns: 2000 },
    );
  });
});
