import type { SecretRule } from './secret-rule.ts';

/** Secrets that their own form gives away, whatever stands around them. */
export const TOKENS: readonly SecretRule[] = [
  {
    secret: 'samlResponse',
    hints: ['phnhbw', 'pd94bwwg'],
    pattern: /(?<![A-Za-z0-9+/])(?:PHNhbW|PD94bWwg)[A-Za-z0-9+/=%\s]{60,}/g,
  },
  {
    secret: 'clientSecret',
    hints: ['q~'],
    pattern: /(?<![A-Za-z0-9_~.-])[A-Za-z0-9_~.-]{3}[78]Q~[A-Za-z0-9_~.-]{31,36}/g,
  },
  { secret: 'clientSecret', hints: ['gocspx-'], pattern: /(?<![A-Za-z0-9_-])GOCSPX-[A-Za-z0-9_-]{20,}/g },
  {
    secret: 'refreshToken',
    hints: ['1//0', '0.a', '1.a'],
    pattern: /(?<![A-Za-z0-9_./-])(?:1\/\/0[A-Za-z0-9_-]{20,}|[01]\.A[A-Za-z0-9_.-]{60,})/g,
  },
  {
    secret: 'accessToken',
    hints: ['eyj'],
    pattern: /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]*){0,3}/g,
  },
  {
    secret: 'accessToken',
    hints: ['ya29.', 'eaa', 'a21aa', '00d'],
    pattern:
      /(?<![A-Za-z0-9_-])(?:ya29\.[A-Za-z0-9_-]{20,}|EAA[A-Za-z0-9]{30,}|A21AA[A-Za-z0-9_-]{40,}|00D[A-Za-z0-9]{12,15}![A-Za-z0-9._]{40,})/g,
  },
  {
    secret: 'apiToken',
    hints: [
      'ghp_',
      'gho_',
      'ghs_',
      'ghu_',
      'ghr_',
      'github_pat',
      'glpat-',
      'gloas-',
      'glrt-',
      'gldt-',
      'xox',
      'xapp-',
      'atatt',
      'sk_live',
      'rk_live',
      'npm_',
    ],
    pattern:
      /(?<![A-Za-z0-9_-])(?:gh[opsur]_[A-Za-z0-9]{20,}|github_pat_[A-Za-z0-9_]{20,}|gl(?:pat|oas|rt|dt)-[A-Za-z0-9_-]{16,}|xox[abeoprs]-[A-Za-z0-9-]{8,}|xapp-[A-Za-z0-9-]{8,}|ATATT[A-Za-z0-9_=-]{20,}|[sr]k_live_[A-Za-z0-9]{16,}|npm_[A-Za-z0-9]{30,})/g,
  },
];
