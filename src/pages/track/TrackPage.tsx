/** *Lacak*: where an item is and since when, and what is expected of whom. Loading it changes nothing. */
import { useEffect, useState } from 'preact/hooks';
import { dayAndTime, duration } from '../../messages/dates';
import { atWillWords, taskWords, trackWords } from '../../messages/pages/pageWords';
import { endLabel } from '../../messages/states';
import type { TrackView } from '../../api/trackView';
import { useBackButton } from '../backButton';
import { NotYet } from '../form/NotYet';
import { Notice } from '../form/Notice';
import { AtWillSteps } from '../item/AtWillSteps';
import { CopyText } from '../item/CopyText';
import { Fact, Links, LongText } from '../item/Fact';
import { timeLeft } from '../item/timeLeft';
import { Way } from '../item/Way';
import { readingOf, type Reading } from '../reading';
import type { Server } from '../server';
import { TaskPage } from '../task/TaskPage';

export function TrackPage({ token, server }: { token: string; server: Server }) {
  const [reading, setReading] = useState<Reading<TrackView>>({ kind: 'loading' });
  const [opened, setOpened] = useState<string | null>(null);
  const load = async () => {
    setOpened(null);
    setReading({ kind: 'loading' });
    setReading(readingOf(await server.trackItem(token)));
  };
  useEffect(() => void load(), []);
  useBackButton(opened !== null, () => void load());

  if (opened !== null) {
    return (
      <TaskPage token={opened} server={server} leave={{ label: trackWords.toTrack, go: () => void load() }} />
    );
  }
  if (reading.kind !== 'read') return <NotYet reading={reading} onRetry={() => void load()} />;
  const { view } = reading;
  return (
    <>
      <header>
        <p class="nomor">{view.number}</p>
        <h1>{view.title}</h1>
      </header>
      <Whereabouts view={view} onAnswer={setOpened} />
      {view.posts.length > 0 && (
        <section class="kartu" aria-labelledby="unggahan">
          <h2 id="unggahan">{trackWords.posts}</h2>
          {view.posts.map(({ platform, url }) => (
            <Links key={url} label={platform} texts={[url]} />
          ))}
        </section>
      )}
      {view.atWill.length > 0 && (
        <section class="kartu" aria-labelledby="sewaktu-waktu">
          <h2 id="sewaktu-waktu">{atWillWords.title}</h2>
          <AtWillSteps steps={view.atWill} number={view.number} onOpen={setOpened} />
        </section>
      )}
      <Way view={{ ...view, way: view.way.map((visit) => ({ ...visit, by: null })) }} />
      <section>
        <dl>
          <Fact label={taskWords.section}>{view.section}</Fact>
          <Fact label={taskWords.contentType}>{view.contentType}</Fact>
          <Fact label={taskWords.submittedAt}>{dayAndTime(view.submittedAt, view)}</Fact>
        </dl>
      </section>
    </>
  );
}

function Whereabouts({ view, onAnswer }: { view: TrackView; onAnswer(token: string): void }) {
  const { current, ended, now } = view;
  if (ended) {
    return (
      <Notice kind={ended.end === 'selesai' ? 'good' : 'calm'} title={trackWords.ended(endLabel(ended.end))}>
        <p>{trackWords.endReasons[ended.reason]}</p>
        <p>{`${trackWords.endedAt} ${dayAndTime(ended.at, view)}.`}</p>
      </Notice>
    );
  }
  if (!current) return null;
  const { asked } = current;
  const until = (instant: number) => (
    <>
      {dayAndTime(instant, view)}
      <p class={instant < now ? 'lewat' : 'bantuan'}>{timeLeft(instant, now)}</p>
    </>
  );
  return (
    <>
      <section class="kartu" aria-labelledby="sekarang">
        <h2 id="sekarang">{trackWords.now}</h2>
        <p>
          <strong>{trackWords.atStep(current.step, current.roles.join(', '))}</strong>
        </p>
        <dl>
          <Fact label={trackWords.since}>
            {dayAndTime(current.startedAt, view)}
            <p class="bantuan">{trackWords.lasting(duration(now - current.startedAt))}</p>
          </Fact>
          <Fact label={taskWords.dueAt}>{current.dueAt !== null && until(current.dueAt)}</Fact>
          <Fact label={taskWords.limitAt}>{current.limitAt !== null && until(current.limitAt)}</Fact>
        </dl>
      </section>
      {current.request ? (
        <CopyText id="permintaan" label={taskWords.whatsAppRequest} text={current.request} />
      ) : (
        <Expected asked={asked} onAnswer={onAnswer} />
      )}
    </>
  );
}

interface ExpectedProps {
  asked: NonNullable<TrackView['current']>['asked'];
  onAnswer(token: string): void;
}

function Expected({ asked, onAnswer }: ExpectedProps) {
  const token = asked?.token;
  return (
    <section class="kartu" aria-labelledby="diharapkan">
      <h2 id="diharapkan">{trackWords.yourTurn}</h2>
      {!asked && <p>{trackWords.nothingAsked}</p>}
      {asked?.note && <LongText text={asked.note} />}
      {token === null && <p>{trackWords.answerInForm}</p>}
      {token && (
        <div class="tombol">
          <button class="utama" onClick={() => onAnswer(token)}>
            {trackWords.answer}
          </button>
        </div>
      )}
    </section>
  );
}
