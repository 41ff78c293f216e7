import { describe, expect, test } from 'vitest';
import { type Cue, readCues } from '../../../src/core/triage/cues.ts';
import { readLines } from '../../../src/core/triage/lines.ts';
import { testEndings } from './endings.ts';

const cuesOf = (text: string) =>
  new Set(readLines(text).lines.flatMap(({ masked }) => [...readCues(masked)]));

const SAID: readonly (readonly [Cue, readonly string[]])[] = [
  [
    'same',
    [
      '我们这里也是这样',
      '我也遇到了',
      '同求',
      'うちでも発生しています',
      '저희도 똑같아요',
      'у нас тоже самое',
      'такая же беда',
    ],
  ],
  [
    'suffers',
    [
      '今天早上登不上了',
      '一直卡在登录页',
      '昨日からログインできない',
      '로그인이 안 됩니다',
      'с утра не пускает в систему',
      'вылетает ошибка: "x"',
    ],
  ],
  [
    'did',
    [
      '证书重新安装过',
      '把旧的密钥删了',
      '换浏览器也一样失败',
      'クッキーを削除しましたが、変わりません',
      '서버를 재시작해 봤는데 그대로네요',
      'перезапустил контейнер, всё равно ошибка',
    ],
  ],
  [
    'failure',
    [
      '重启还是不行',
      '试了没效果',
      '再起動してもダメでした',
      '재설치해도 똑같습니다',
      'не помогло',
      'результат тот же',
    ],
  ],
  [
    'success',
    [
      '终于弄好了',
      '现在好了',
      '已经可以了',
      '無事ログインできるようになりました',
      '이제 잘 됩니다',
      'теперь пускает, спасибо',
    ],
  ],
  [
    'experience',
    [
      '把时间同步一下就好了',
      '改用新的回调地址',
      'シークレットを再発行したら直りました',
      '원인은 시간 설정이었습니다',
      'помогло обновление сертификата',
    ],
  ],
  ['found', ['原来是服务器时间不对', '設定が漏れていました', '깜빡했네요', 'оказалось, истёк секрет']],
  [
    'instructs',
    [
      '到后台里打开这个选项',
      '建议更新到最新版',
      '時刻を確認してください',
      '시간을 확인해 보세요',
      'проверьте часы на сервере',
    ],
  ],
  [
    'question',
    [
      '有人解决了吗',
      '这个怎么处理呢',
      '原因は何でしょうか',
      '해결하신 분 계신가요',
      'подскажите, куда смотреть',
    ],
  ],
  [
    'around',
    ['先降到旧版本', '暫定で旧環境を使っています', '일단은 우회했습니다', 'временно откатили версию'],
  ],
];

describe('in scripts without edges of words', () => {
  test.each(SAID.flatMap(([cue, texts]) => texts.map((text) => [text, cue] as const)))(
    '"%s" is read as %s',
    (text, cue) => {
      expect([...cuesOf(text)]).toContain(cue);
    },
  );

  test.each([
    ['证书装好了没', 'success'],
    ['解决了吗？', 'success'],
    ['代理填好了，还是登不上', 'success'],
    ['更新了以后就登不上', 'did'],
    ['还没解决', 'success'],
    ['он перезапустил сервер', 'did'],
    ['не заработало', 'success'],
    ['解決していません', 'success'],
    ['请检查您的网络', 'instructs'],
  ] as const)('"%s" is no %s', (text, cue) => {
    expect([...cuesOf(text)]).not.toContain(cue);
  });

  test('a question that a comma ends leaves what stands behind it', () => {
    const [asked, told] = readLines('搞定了吗，我换了证书还是老样子').lines.map(({ masked }) =>
      readCues(masked),
    );
    expect([...(asked ?? [])]).toEqual(['question']);
    expect([...(told ?? [])]).toEqual(expect.arrayContaining(['did', 'failure']));
  });
});

testEndings([
  [
    'resolved',
    2,
    [
      ['A', '登录时报错 invalid_grant，登不上'],
      ['B', '我也是，重启过，没用'],
      ['C', '搞定了！\n到管理后台里打开刷新令牌选项。'],
      ['B', '<@C> 果然可以了，谢谢'],
    ],
  ],
  [
    'open',
    null,
    [
      ['A', '登不上，提示 invalid_client'],
      ['B', '同问，有人解决了吗'],
      ['A', '密钥换过了，还是一样失败'],
    ],
  ],
  [
    'resolved',
    1,
    [
      ['A', 'ログインできない。invalid_grant と出ます'],
      ['B', 'サーバーの時刻を確認してください。'],
      ['A', 'ありがとうございます、直りました！'],
    ],
  ],
  [
    'resolved',
    1,
    [
      ['A', 'Не пускает в админку, invalid_client'],
      ['B', 'Проверьте секрет клиента, он истекает раз в год.'],
      ['A', 'Спасибо, помогло!'],
    ],
  ],
]);
