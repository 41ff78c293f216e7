/**
 * What words say for what a post does, in log-odds, learnt from the labelled posts of `test/posts` and made by
 * `node test/bench/learn.ts --write`: a feature, then its weight for each of `DOINGS`. A feature is one to three words in
 * a row (`^` begins and `$` ends a sentence), the place of the sentence (`@first`) or a cue that a rule found (`#did`).
 * What stands here has earned its place on at least three sentences; what a person wrote by hand is in the other files.
 */
export const LEARNT = `
@always	-0.86	-0.13	-1.66	-1.32	-1.11
!	-0.08	-0.52	-0.11	0.20	-1.17
! $	-0.08	-0.34	0	0	-0.51
#admits	-0.78	0	0	0.74	0
#announces	-0.90	-1.95	0	2.38	-0.95
#around	0.72	0	3.25	-0.38	-0.23
#bad	0	0.46	-0.29	-0.55	0.45
#calls	0	0	0	0.46	0.06
#claims	-0.49	0.39	-0.81	0	-1.45
#contrast	0	0.46	0.14	-0.99	0.58
#deflects	-0.39	-0.25	0	0	-0.07
#did	2.90	0.46	-0.27	0.96	1.39
#dunno	-0.58	-0.52	0	-0.73	-1.06
#elsewhere	0.79	0	0	0.70	-0.86
#experience	0.95	-0.59	0.21	1.56	0
#failure	1.92	2.25	-0.51	-1.22	3.66
#found	-1.00	-1.22	-0.55	1.19	-0.79
#good	0	-0.35	0	-0.31	-0.57
#handled	1.23	0	0	1.14	0.62
#instructs	-0.82	-1.58	0.16	-0.45	-0.80
#looked	0	0	0	0	-1.26
#mends	-0.58	-0.64	-0.35	0.94	0
#news	0	-0.42	0	0	0
#over	-0.49	0	0	-2.04	0
#own-thing	0	0	0	-0.43	0
#pleased	-1.45	0	0	0.28	0
#points-back	0	0	0	0	-0.31
#promises	-0.40	-0.77	-0.19	0	-1.59
#question	-0.80	0.73	-1.02	-2.58	-1.00
#receives	0	-0.37	0	0	0
#relapse	-1.87	0	0	0	0
#same	-0.18	2.91	-0.42	-0.89	0.24
#shares	0	0	-0.34	0	0
#still	-0.07	0.09	0	-0.23	0.30
#success	0.97	-1.87	0.69	1.74	-1.34
#suffers	-0.07	1.52	-1.07	-0.98	0.42
#suggests	0	-0.31	0	0	0
#taken-back	0	-0.10	0	-0.14	0
#thanks	0	-0.73	-0.76	0.53	-0.34
$	-0.80	-0.35	-1.58	-1.25	-1.04
.	0	-0.52	0.39	0.27	-0.10
. $	0.27	-0.06	0.18	0.30	0.40
. .	0	0	0	-0.30	0.19
. . $	-0.07	0.26	0	-0.10	0.68
. . .	0	0	0	-0.07	0
. . csrf	0	0	0.40	0	0
. 0	0.16	0.29	0.38	0.09	0
. 0 $	-1.40	0.33	-0.78	0	-0.22
. 0 .	-0.22	0	0.27	0.26	-0.07
. 0 0	0	0	0	0	0.48
. 0 :	-0.78	-0.87	0	0	0
. 0 all	0	0	0.33	0	0
. 0 and	0	-0.18	0	0	0.18
. 0 as	0.08	0	0	0	0
. 0 beta	0.09	0	0	0	0
. 0 has	0	0	0	0.10	0
. 0 is	0	-0.57	0.39	0	0
. 0 it	-0.65	0	0	0	0
. 0 it's	0.16	0	0	0	0.41
. 0 on	0.72	0	0.92	-0.61	0
. 0 still	0	0.21	0	0	0.87
. 0 to	-1.21	0	0	0	-0.36
. 0 v0	0	0	0	0	0.37
. 0 xxx	0	0.58	0	0	0
. aws	0.21	0	0	0	0
. com	0	0	0.24	0	-0.10
. config	1.02	0.18	0	0	0
. cs	0.26	0	0	0.25	0
. csrf	0	0	0.40	0	0
. csrf cookie	0	0	0.40	0	0
. e	-0.25	0	0	0	0
. e .	-0.25	0	0	0	0
. env	0	0	0	0	0.22
. io	0	0	0	0	0.22
. json	0	0	0	0	0.24
. log	0.73	0	0	0	-0.35
. py	0	0	0	-0.08	0
. x	0	0	0	0.06	0
. x .	0	0	0	-0.06	0
. xml	0	0.27	0	0	0
. xxx	0.20	0	0	0	0
0	0.11	0	-0.33	0.56	0.11
0 $	-0.30	0	-0.18	-0.24	-0.35
0 .	-0.21	0.59	0	-0.27	-0.29
0 . $	-0.65	1.00	-1.48	-1.13	-0.34
0 . 0	0	0.59	0.26	0	0
0 . x	0	0	0	0.06	0
0 0	-0.10	0.44	0	-0.82	-0.28
0 :	-0.60	-0.14	-0.30	-0.82	0
0 : the	0.50	0	0	0	0.24
0 after	0	0	0	0.36	0
0 again	0	0	0.43	0	0.27
0 all	0	0	0.67	0	0
0 and	0.14	-0.32	0	0	0
0 and 0	0	0	0	0.29	0.25
0 as	0.52	0	0	0	0.38
0 beta	0.09	0	0	0	0
0 comes	0.77	0.62	0	0	0
0 days	-0.12	-0.22	0	0	-0.28
0 from	1.47	0	0	0.30	0
0 h	0.14	0.22	0	0	0
0 h 0	0	0	0	0.30	0
0 hours	-0.40	0	0	0	0
0 if	0	0.55	0	0	0.43
0 is	0	-0.25	0	0.61	0
0 it	-1.00	0.72	-0.07	-0.35	0
0 it's	0	0.09	0	-0.17	1.17
0 logs	0	0	0.61	1.17	0
0 ms $	0	-0.30	0	0	0
0 no	0.18	0	0	0	0
0 on	0	0	0.82	-0.85	0
0 on the	0.13	0	0	0	0.23
0 or	-0.13	0	0	0	0
0 page	0	0	0	0	0.16
0 s	0.29	0	0	0	0
0 seconds	0.50	0	0	0	0
0 so	0	0	0	0.42	0
0 still	0	0.37	0	0	1.56
0 to	-0.47	0	0	-0.30	-0.39
0 to 0	-0.58	0	0	0	0
0 today	0	0	0	0.08	0
0 uhr	0	0	0	-0.28	0
0 v0	0	0	0	0	0.37
0 v0 .	0	0	0	0	0.37
0 vs	0	0	0	0.53	0
0 was	0	0	0	-0.39	0
0 we	0	0.34	0	0	0
0 which	0	0	0	0.31	0
0 with	0.35	0.05	0	0	0.07
0 with xxx	0	0	0	0	0.09
0 works	0.67	0	0	0	0
0 xxx	0	0.48	0	-0.17	0
0fa	0	0	0	0	-0.48
0k	0	-0.34	0.18	0.72	0
0s	0.70	0	0	0	0
0th	0.12	0	0	0	0
:	0.41	0.27	0	0	0.16
: $	-0.86	0.50	0	-0.88	-0.35
: 0	-0.07	-0.33	0	-1.00	0
: 0 $	-0.16	0	0	0	0
: 0 .	0.27	0	0	0	-0.33
: 0 :	-1.07	0	0	0	0
: a	0.10	-0.64	0.16	0	0
: after	0	0	0	0	0.16
: after the	0	0	0	0	0.46
: all	0	0	0	0	-0.52
: an	0	0	0	0.40	0
: auth	0	-0.30	0	0	0
: auth :	0	-0.10	0	0	0
: both	0	0	0	0.08	0
: error	1.03	0	0	0	0.62
: firefox	0	0	0	0.14	0
: i	0	0	0	0.80	0
: identical	0.32	0	0	0	0
: it	0	-0.38	0	0	0
: my	0	1.14	0.67	0	0
: no	0	0	0	0	0.53
: one	0	0	0	1.21	0
: same	0.98	0	0	0	0
: sso	0	-0.93	0	0	0
: the	-0.08	0	-1.08	0.27	0.22
: this	0	0	0	0.77	0
: token	0.69	0	0	0	0.28
: token expired	0.10	0	0	0	0
: true	0.43	0.28	0	0	0
: with	0.11	0	0.71	0	0
: works	0	0	0.80	0	0
: works .	0	0	0.84	0	0
: xxx	0	0.49	-0.14	-0.45	-0.13
: xxx $	-0.31	-0.49	0.45	0	0
: xxx .	-0.46	0	0	0	-0.71
?	-1.42	0	-0.61	-0.76	-0.67
? $	-1.23	-0.05	-0.46	-0.57	-0.30
@first	-0.85	-0.35	-0.84	-0.27	-1.08
@last	-0.29	0	-0.45	-0.10	-0.18
@mid	-0.06	1.02	-0.86	-1.53	-0.34
@only	0.43	-0.53	0.24	1.13	0.73
^	-0.80	-0.35	-1.58	-1.25	-1.04
^ 0	-0.94	0.37	0.30	0.20	0.54
^ 0 .	0	-0.11	0.42	0	-0.66
^ 0 :	0	0	0	0	0.20
^ 0fa	0.19	0	0	0	0
^ :	0	-0.42	0	0.63	0
^ a	0	0.22	0.34	-0.11	-0.28
^ a fresh	0	0	0.35	0	0
^ a login	0	0	0	0	-0.35
^ a reboot	0	0	0.27	0	0
^ actual	-0.14	0	0	0	0
^ adding	0	0	0	0.14	0
^ after	-0.39	0.31	0	0	0
^ after the	0.26	0.23	0	-0.30	0.31
^ all	-1.38	0	0	-0.05	0
^ always	0	0	0	0	1.20
^ an	0	0	0.43	0.20	0
^ and	-0.60	-0.88	0	-0.88	0
^ any	0	0.41	0.59	0	0
^ are	0	-0.21	0	0	0
^ as	0	0.57	0	0	0
^ as a	0	0	0.69	0	0
^ as of	0	0	0	0	0.28
^ at	0	0.08	0	0	0
^ back	0	0	0.58	0	0
^ back on	0.16	0	0.25	0	0
^ bei	0	0.32	0	0	0
^ but	0	0.41	0	0	0
^ cache	0.76	0	0	0.48	0
^ can	0	0.50	0	0	0
^ can't	0.16	0	0	0	0
^ cas	-0.44	0	0	0	0
^ ce	0	-0.06	0	0	0
^ changed	0.10	0	0	0.79	0
^ changing	0.41	0	0	0	0
^ changing the	0.41	0	0	0	0
^ chrome	0	0	0	0	0.35
^ chrome and	0	0	0	0	0.46
^ close	0	0	0.37	0	0
^ close the	0	0	0.43	0	0
^ closing	0	0	0	-0.38	0
^ confirmed	-0.41	0	0	0	0
^ cookie	1.41	0	0	0	1.78
^ cookies	0.64	0	0	0	0.34
^ corrige	0	0	0	0.44	0
^ corrige et	0	0	0	0.44	0
^ could	0	-0.62	0	0	0
^ could be	0	-0.20	0	0	0
^ curl	1.22	0	0	0	0.42
^ das	0	0	0.23	0	0
^ debug	0.39	0	0	0	0
^ deleted	0.36	0	0.36	0	-0.06
^ deleting	0.17	0	0.80	0	0
^ did	0.66	0.42	0.25	0	0.21
^ did it	0	0	0	0	0.28
^ did you	0	-0.26	0	0	0
^ die	0	0	0	0.78	0
^ does	0	0.66	0	0	0
^ done	0	0	0	0.54	0
^ e	-0.43	0	0	0	0
^ each	0.42	0	0	0.08	0.34
^ each time	0	0	0	0	0.57
^ either	-0.43	0	0	0	0
^ en	0	0	0.80	0	0
^ environment	-0.12	0.40	0	0	0
^ error	-1.48	0	0	0	-1.79
^ expected	-0.26	0.93	0	0	0
^ failed	0	0	0	0	0.36
^ firefox	0	0	0	0	0.35
^ for	0.29	0	0.68	-0.33	0
^ for the	0	-0.17	0.20	0	0
^ for us	0	0.40	0	0	0
^ found	-0.07	0	0	0	0
^ from the	-0.10	0	0	0	0
^ funny	0	0	0.71	0	0
^ github	0.60	0	0	0	0
^ good	0	-0.67	0	0	0
^ google	-1.40	0	0	0	0
^ got	-0.25	0	0	0.64	0
^ gp	0	0	0.31	0	0
^ gp saml	0	0	0.31	0	0
^ has	0	0.51	0	0	0
^ have	0	-0.49	0	0	0
^ hello	-0.28	0.35	0	-0.53	-0.18
^ hello $	0	-0.44	0	0	0
^ hi	-0.19	0.08	-0.22	-0.36	0
^ how	0	0.44	0	0	0
^ i	-0.22	0	-0.17	0	0
^ i believe	0	0.19	0	0	0
^ i can	0	0.28	0	0	0
^ i did	0	-0.20	0	0	0
^ i don't	0	0.34	0	0	0
^ i got	1.19	0	0	1.43	0
^ i had	0.08	-0.48	0	0	0
^ i moved	0	0	0	0.12	0
^ i only	0	0	0.11	0	0
^ i put	0	0.84	0	0	0
^ i removed	0	0	0.10	0	0
^ i was	0.27	0	0	0	0
^ i went	0	0	-0.10	0	0
^ i'd	-0.87	0	0	0	0
^ i'll	0	-0.45	0	0	0
^ i'm	0	0.39	0	-0.89	-0.28
^ i've	0.34	0	-0.73	0	0
^ i've got	0	0	0	0	0.07
^ if	0	0	0.54	0	-1.05
^ if i	1.16	0.37	0.44	0.37	0
^ im	0	0.21	0	0	0
^ in	-0.08	0	-0.93	0	-1.15
^ in case	0	0	0	0.11	0
^ in my	0	0	0	0.59	0
^ installed	0	0.43	0	0	0.63
^ is	-0.09	-0.57	0	0	0
^ is your	0	-0.16	0	0	0
^ issue	-0.11	0	0	0	0.11
^ it	-1.02	-0.65	-0.70	0	0.10
^ it is	0	0	0	0	1.06
^ it was	0	0	0	0.19	0
^ it's	-1.24	0	-0.46	0	-0.57
^ it's a	0.22	0	0	0	0
^ j'ai	0	0	0	0	0.32
^ ja	0.28	0	0	0	0.25
^ je	0	0	0	0	0.41
^ kc	0	0	0	0	0.49
^ last	0	0	0	0	0.37
^ le	-0.13	0	0	0	0
^ leaving	0	-0.94	0	0	0
^ log	-0.88	0	0	0	-0.53
^ log :	0	0.12	0	0	0
^ logged	0	0.13	0	0	0
^ logged in	0	0.09	0	0	0
^ logging	-0.42	0	0	0	0
^ logging in	-0.15	0	0	0	0
^ login	-1.44	0	-0.72	-0.16	-0.07
^ look	-0.09	0	0	0	0
^ looked	1.22	0	0	0	0
^ macos	0	0.51	0	0	0
^ made	-0.31	0	0	0	0
^ made a	-0.31	0	0	0	0
^ meme	0	0	0	0	0.34
^ my	-0.80	0	-0.47	-0.27	-0.80
^ neither	0	0	0	0	0.51
^ never	0	0	0	-0.41	0
^ new	0	-0.40	0	0.58	0
^ next	0	0	0	0	0.34
^ nginx	0	0	0	0	0.38
^ no	-0.91	0	0	-0.87	0.12
^ no 0	0	0	0	0	-1.08
^ no idea	0	-0.05	0	0	0
^ no login	0	0	0	0	0.16
^ nobody	-0.10	0	0	0	0
^ none of	0	0	0	0	0.55
^ not	-0.41	0	0.54	0	-0.09
^ not a	0	0	0.76	0	0
^ nothing	-0.42	0	0	0	0
^ now	0	0	0	0	0.50
^ oauth	0	0	0	-0.26	0
^ oh	0.45	0	0	0	0
^ ok	-0.78	0	0	-0.53	0
^ okay	0	0	0	0.60	0
^ okta	-0.25	0	0	0	0
^ on	-0.25	0	0	-0.59	-0.11
^ on the	0.17	0	0	0	0
^ one	0	0.38	0	-0.24	0
^ only	0	0.77	0.88	-0.55	0.55
^ openconnect	0	0	0	0.59	0
^ password	0	0	0	0	0.21
^ please	-0.62	0	0	-0.66	-0.37
^ po	0	0.63	0	0	0
^ press	0.22	0	0	0	0
^ put	1.03	-0.37	0	1.86	0
^ ran	0	1.12	0	0	0
^ re	0.31	0.55	0.06	0	1.33
^ read	0.72	0	0	0	0
^ reinstalled	0.17	0	0	0	0
^ removed	0	0	0	0.36	-0.17
^ resolved	0	0	0	-0.44	0
^ resolved :	0	0	0	-0.44	0
^ restart	0.45	0	0	0	0.21
^ restart the	0	0	0	0	0.30
^ restarting	0	0	0.94	0	0
^ result	0	0	0	0	0.59
^ right	0	0	0.18	0	0
^ root	0	0	0	0.09	0
^ sadly	-0.20	0	0	0	0
^ same	-0.77	0.91	0	0	-0.47
^ same error	0	0	0	0	0.11
^ same here	0	0	0	0	-0.10
^ same issue	0	0	0	0	-0.10
^ saml	0.60	0	0	-0.24	0
^ saml0aws	0.58	0	0.70	0	0
^ screenshot	-0.45	0.67	0.48	0	-0.36
^ screenshot $	-0.11	0	0	0	-0.27
^ see	0	-0.13	0	0	0
^ set	-0.57	0	0	-0.49	0
^ several	0	0.11	0	0	0
^ si	0	0	1.66	0	0
^ since	-0.83	0	0	-0.55	0
^ since i	0	0	0	0	0.11
^ so	0	-0.24	0	0	0
^ so :	0	0	0	0	0.54
^ so i	0	0	0.74	0	0
^ solved	0	0	0	0.53	0
^ some	-0.45	0	0	0	0
^ something	0	0.19	0	0	0
^ something in	0	0.19	0	0	0
^ sorry	-0.86	0	0	0.46	0
^ started	0	0	0	0.44	0
^ steps	-0.16	0	0	0	0
^ still	-0.55	0.60	0	0	0.08
^ switched	0.43	0	0	0	0
^ tested	0	-0.91	0	0	0
^ thank	-0.17	0	0	-0.62	0
^ thank you	-0.17	0	0	-0.62	0
^ thanks	0	0.23	0	0	0
^ that	-1.53	-0.65	-0.11	0	0
^ that's	-0.62	-0.21	0	0.68	0
^ the	0	0.25	-0.17	0.43	0.22
^ the browser	0	0	0	0	0.31
^ the error	0	0	0	0	-0.39
^ the first	0	0	0.13	0	0
^ the new	0	0	0	-0.16	0
^ the problem	-0.25	0	0	0	0
^ the web	0	0	0	0.21	0
^ the xxx	0	0	0.28	0	0
^ there was	0.23	0	0	0	0
^ they	0.69	-0.09	0	0.80	0
^ this	0	-0.52	-0.33	0	0
^ this is	0.09	0	0	0	0
^ this problem	0	0	0	-0.10	0
^ thx	-0.39	0	0	0	0
^ to	-0.44	0	0	0	0
^ to get	0	0	0.44	0	0
^ today	-0.28	0	0	0	0
^ tried	0	0	0	0	0.99
^ tu	0	-0.15	0	0	0
^ two	0.55	0	0.48	1.10	0
^ u0	0	0.14	0	-0.24	0
^ u0 thanks	0	0.19	0	0	0
^ u0 that	0	0.34	0	0	0
^ u0 u0	0	0	0	0	0.33
^ until	0	0	1.75	0	0
^ update	0	0	0	1.15	0
^ update :	0.34	0	0	0	0
^ upgrade	-0.08	0	0	0	0
^ upgraded	0	0	0	0.07	0
^ upgraded to	0	0	0	0.31	0
^ users	-0.58	0	0.96	0	0
^ v0	0	0	0	0.19	0.15
^ v0 .	0	0	0	0.73	0.25
^ was	0	0	0	-0.61	0
^ was the	0	0.22	0	-0.12	0
^ we	0.56	0	0	0	0.59
^ we can't	0	0	0	0	0.48
^ we're	0	0.26	0	-0.11	0
^ well	-0.07	0	0	0	0
^ went back	0	0	-0.29	0	0
^ what	-0.33	0.06	0	0	-0.59
^ what i	-0.46	0	0	0	0
^ what's	0	0	0.15	0	0
^ what's left	0	0	0.27	0	0
^ when	0.46	0	0	0.20	0
^ when i	0.42	0	0.45	0	0.28
^ when you	0.14	0	0	0.51	0
^ whether	0.71	0	0	0	1.01
^ which	0	-0.64	0	0	0
^ why	0	0.30	0	0	0
^ with	0.96	0	1.47	-0.07	1.42
^ with 0	-1.01	0	0	0	0
^ with that	0.27	0	0.11	0	0
^ with the	0.28	0.08	0	0	0.87
^ workaround	0	0	0.33	0	0
^ workaround :	0	0	0.33	0	0
^ works	0.12	0	0	0	0
^ x	-1.43	0	0	-0.27	0
^ xxx	0.21	-0.14	0	0	0.17
^ yep	0.26	-0.13	0	0	0
^ yes	0	0	0.10	0	0
^ yes i	0	0.15	0	0	0
^ yes the	0	0	0	0.25	0
^ you	0.31	0	0	0	0
^ you can	0.70	0	0	0.28	0
^ you're	0	-0.07	0	0	0
a	-0.06	-0.16	-0.12	0	-0.18
a 0	-0.10	0	-0.44	-0.05	0.26
a 0 .	0	-0.23	0	0	0.16
a bit	-0.12	-0.27	0	0	0
a blank	0.11	0	0	0	0
a bug in	0	-0.05	0	0	0
a colleague	0.28	0	0	0	0
a colleague's	0.43	0	0	0	0
a difference	0	0	0	0	0.54
a difference .	0	0	0	0	0.54
a fix	0	-0.32	0	0.32	0
a fresh	0	-0.18	0	0	0
a har	1.09	0	0	0	0
a la	0	0	0.48	0	0
a little	0	0	0.20	0	0
a local	0.34	0	0	0	0.22
a login	0	0	0	0	-0.68
a loop	-0.14	0	0	0	0
a month	-0.46	0	0	0	0
a new	0	-0.26	0	0.46	0.84
a private	0.21	0	0	0	0
a problem	-0.17	0	0	0	0
a random	0	0	0	-0.20	0
a reboot	0	0	0.18	0	0
a reboot of	0	0	0.21	0	0
a reload	0	0	0	0	0.45
a restart	0	0	0	0	0.30
a restart of	0	0	0	0	0.57
a session	-0.06	0	0	0	0
a small	0	-0.22	0	-0.21	0
a solution	0	0.32	0	0	0
a stack	0	0	0	0	0.35
a stack overflow	0	0	0	0	0.35
a stopgap	0	0	0.35	0	0
a test	0.52	0	0	0	0
a thing	0	0	0	-0.21	0
a token	-0.19	0	0	0	0
a user	-0.43	0	-0.16	0	0
a while	0	0	0	0.23	0
a while .	0	0	0.17	0	0
a xxx	0	0	0	0.90	0
a year	0	0	0	0	-0.36
aadsts0	0.26	0.47	0	0	0
aadsts0 .	0	0	0	0	-0.76
aadsts0 . $	0	0	0	0	-0.76
about	-0.42	0	-0.12	-0.88	0.12
about the	0	0	0	0	0.51
above	0.20	0.54	0	-0.24	0.48
acc	0	1.24	0	0	0
accepted	0.14	0	0	0	0.16
accepts	0	0	0.16	0	0
access	-0.68	0	-0.18	-0.39	0
access token	0	-0.77	0	0	0
access token .	0	0	0	0.23	0
account	0	-0.18	0	0	-1.04
account and	0	0	0	-0.26	0
accounts	-0.31	0	0	-0.32	0
activate	0	-0.33	0	0	0
active	0.40	0	0	0	0
actual	-0.40	0	0	0	0
ad	0	0.30	0	0	0
add	0	0.09	0	0	0
add the	0.17	0	0	0	0
added	0.99	0	0.44	-0.44	0
added the	0	0	0	0	-0.39
adding	0.18	0	0	0	0
adding the	0.57	0	0	0.13	0
additional context	0.17	0	0	0	0
address	0	0	0	0.73	0.21
adfs	0	0.24	0	-0.80	0
adfs 0	0	0	0	0	0.26
adfs 0 .	0	0	0	0	0.26
admin	0.42	-0.09	-0.34	-0.24	0
affected	0	0.40	0	0	0
affinity	0	0	0	0.21	0
afresh	0	0	0.52	0	0
after	0	1.11	0.31	0.22	-0.15
after 0 .	0	0	0	-0.10	0
after 0 hours	0	0	0	0.35	0
after i	-0.26	0	0	0	0
after it	0	0.14	0	0	0.31
after login	0	0	0	0	-0.11
after that	1.29	0	0.66	0	0
after that it	0	0	0.64	0	0
after the	0	0	-0.89	0	0.11
after the login	0	0	0	0.11	0
after the update	0.23	0	0	0	0.13
again	0.99	0	0.68	0	1.74
again $	-0.39	0	0	0	0.48
again .	0	0.40	-0.80	0.40	0.51
again . $	0	0.38	-0.57	0.44	0.23
again :	0	-0.81	0	0	0
again for	0	0	0.59	0	0
again is	0	-0.15	0.26	0	0
again to	-0.06	0	0	0	0
again with invalid	0	0	0	0	0.82
age	0	0	0	0.10	0
ago	-0.23	0	0	0	-0.73
ago .	-0.59	0	0	0	-0.40
ago . $	-0.57	0	0	0	-0.34
alive	0.31	0	0	0	0
all	-0.16	0.49	-0.10	-0.43	0.41
all 0	0	0	0	0.65	0
all ?	0	-0.35	0	0	0
all ? $	0	-0.35	0	0	0
all i	0	0	0	-0.22	-0.08
all is	0	0	0.15	0	0
all is well	0	0	0	0.18	0.07
all of	0	0.06	0	0	0
all over	0.89	0	0	0	0.92
all over again	0	0	0	0	0.93
all the	0	0	0	0	0.33
all the same	0	0	0	0	0.50
all three	0	-0.67	0	0	0
alle	0	0	0	1.39	0
allow	0	0	0	0.77	0
along	-0.40	0	0	0	0
already	0.56	0	-0.85	-0.31	0
also	0.56	0.55	0	0	1.21
altogether	-0.14	0	0	0	0.16
always	0	0.15	0	0	1.07
always the	0	0	0	0	0.11
always the same	0	0	0	0	0.16
am	0	0.10	0	0	0
amplify	0.33	0	0	0.80	0
an	-0.14	0	-0.10	0	0
an app	0	0	0	0	0.22
an endless	0.40	0	0	0	0.40
an error	-0.28	0	0	0	0
an error .	0	-0.11	0	0	0
an hour	0	-0.14	0	0	0
an older	0	0	0	0.44	0
and	0	0	0	0.25	-0.05
and 0	0.12	0	0	0	0.22
and 0 .	0.17	0	0	0.09	0.23
and a	0	-0.24	-0.56	-0.64	0
and added	0	0	0.16	0	0
and after	0	0	0	0.23	0
and after that	0	0	0	0.41	0
and all	1.28	0	1.33	0.58	0.19
and all is	0.13	0	1.06	0	0.38
and am	0	-0.17	0	0	0
and client	0	0.24	0	0	0
and cookies	0	0	0	0.24	0
and do	0	-0.24	0	0	0
and everything	0	0	0.59	0	0
and from	0.22	0	0	0	0
and got	0	0	0	0	0.30
and has	0	0	0.50	0	0
and i	-0.31	0	0	0	-0.52
and i'm	0.45	0	0	0.45	0
and in	0	0.24	0	0	0
and it	0	0.87	0	0	0.67
and it's	0	0	0	0.29	0
and let	0	0	0	0	0.15
and log	0	0	0.21	0	0
and log in	0	0	0.22	0	0
and login	0	0	0	0.21	0
and login works	0	0	0	0.22	0
and no	0	-0.17	0	0	0
and nothing	0.38	0	0	0	0
and now	0	0	0.57	0	0
and now it's	0	0	0.09	0	0
and off	0	0	0	0	0.31
and on	0	0	0	-0.16	0
and only then	0.34	0	0.74	0	0
and password	0	0.40	0	0	-0.35
and report	0	0	0	0	0.29
and safari	-0.10	0	0	0	0
and see	-0.73	0.23	0	0	0
and since then	0	0	0	0.12	0
and so	0	0	0	0.20	0
and start	0	0.44	0.15	0	0
and starting	0	0	0.58	0	0
and still	0	0.43	0	0	0.23
and that	0	-1.27	0	1.82	0
and the	0.51	-0.21	-0.13	0.96	0
and the errors	0	0.05	0	0	0
and the login	0	0	0	-0.13	0
and the server	0	0	0	0	0.92
and then	0.35	0	-0.32	0	-0.39
and there	0	0.14	0.34	0	-0.18
and went	0	0	0	0	0.64
and went through	0	0	0	0	0.65
and what	0.71	0	0	0	0
and without	-0.09	0	0	0	0
and xxx	0.35	0	0	0	0
and xxx .	1.05	0	0.41	0	0
and xxx on	-0.39	0	0	0	0
and you're	0	0	0.83	0	0
android	0	1.08	-0.19	-0.30	0
anew	0.62	0	0	0	1.63
angular	-0.08	0	0	0	0
anlegen	0	0	0.48	0	0
anlegen .	0	0	0.54	0	0
anlegen . $	0	0	0.54	0	0
anmelden	0	0.80	0	0	0
anmeldung	0.56	0	0	0.14	0
another	0.44	0	-0.07	0	0.87
another one	0	0	0	0	0.17
answers	0	0	0	-0.10	0.28
any	-0.23	0.13	0	0	-0.68
any more	0	0	0	0.47	0
anyhow	0	0	0	0	0.95
anyone	0	0.27	0	0	0
anything	0	0.58	0	0	0
anything .	0.74	0	0	0	0.16
anything . $	0.74	0	0	0	0.16
api	-0.22	-0.31	0	0.41	-0.86
api token	0	0.44	0	0	0
apiserver	0	0	0	0	0.56
app	0	0.32	0	-0.12	0
app .	0.38	0	0	0.12	0
app . $	0.22	0	0	0	0
app id	-0.40	0	0	0	0
app in	0	0	0.21	0	0
app neu	0.37	0	0	0	0
app's	0	0.65	0	0	0
apparently	0	-0.28	0	0	0
appended	0.71	0	0	0	0
apple	0	-0.22	0	0	-0.08
apple's	0	0	0	0.10	0
application .	1.14	0	0	0	0
application . $	1.14	0	0	0	0
applications	0.45	0	0	0	0
apply	0	0	0	1.39	0
apps	0	0	0	0.08	0
apres	0.47	0	0.47	0	0
are	0	-0.09	0	0	-0.18
are back	0.39	0	0	0	0
are ok	0	0	1.21	0	0
are there	0	0.67	0	0	0
aren't	-0.30	0	0	0	0
argocd	0	0	0.40	0	-0.47
argocd server	0.19	0	0	0	0
argocd server pods	0	0	0.30	0	0
around	0	-0.62	0	-0.86	0
as	0	0.48	0	-0.29	0.53
as a	0	0	0	0.09	0
as before	0	0.28	0	0	0.37
as default	-0.21	0	0	0	0
as ever	0	0.12	0	0	0.57
as ever .	0	0.12	0	0	0.57
as if	0	0.09	-0.17	0	0
as in	0.30	0	0	0	0
as of	-0.20	0	0	0	0.50
as of 0	-0.11	0	0	0	0
as of today	0	0	0	0	0.34
as soon	0.07	0.61	0	0	0
as soon as	0.07	0.61	0	0	0
as they	0	0	0	0.32	0.40
as u0	0.08	0	0	0	0
as under	0	0	0	0.30	0
as under 0	0	0	0	0.30	0
as user	0	-0.41	0.11	0	0
as well	0.49	0.48	0	-0.14	0.43
as well $	0	0.12	0	0	0
as well .	0	-0.38	-0.29	0	0
as you	0	0	0.09	0	0
as you said	0	0	0.46	0	0
ask me	0.15	0	0	0	0
asked	0.18	0	0	0	0
asked for	0.15	0	0	0	0
asking	0	0	0.19	0.37	0
asks	-0.44	0	-0.27	0	-0.56
asks for	0	0.17	0	0	0
assertion	0.15	0	0	0	0
assistant	0.18	0	0	0	0.25
at	0	-0.12	0.18	-0.16	-0.56
at 0	1.52	0	0	0	0
at 0 :	0.91	0	0	0	0
at all	-0.54	0	0	0	-0.48
at all ?	0	-0.36	0	0	0
at once	0.38	0	0	0	0
at the	0	0	0	0.07	0.22
at the end	0	0	0.17	0	0
at the first	0	0	0	0	0.11
auch	0	0	0	0.23	0
audience	0	0	0	0	0.18
auf	0	-0.59	0	0.20	0
auf 0	0	0	0	0.60	0
aussi	0	1.13	0	-0.30	0.89
auth	-0.67	-0.53	-0.46	-0.44	-1.43
auth .	0	0.33	0	0	0
auth is	-0.21	0	0	0	0
auth oidc	0	0	0	0	-0.41
auth saml	0	0	0	0.13	0
auth0	-0.73	-0.06	0	0	0
authelia	-1.13	0	0	0	0
authenticating	0	0	0	0.26	0
authentication	-0.41	0	0	0	0
authentification	0	0.42	0	0	0
authorize	0.22	0	-0.08	0	0
authorizing	0	0	0	0	0.34
auto	0.24	0	1.10	0	0
avail	0.11	0	0	0	0
available	0	0	0	0.21	0
avant	0	0	0	0.23	0
avec	0.90	0	0	0.28	0
away	-0.28	0	0.35	0	-0.27
away .	0	0.12	0.31	0	0
away . $	0	0.12	0.31	0	0
away with	0	0	0	0.06	0
aws	0.53	0	0.06	0.54	0
aws amplify	0.28	0	0	0.40	0
awx	0	0	0	0	0.52
az	0.74	0	0	0.90	0
az login	1.30	0	0	0.96	0
azure	0	0.31	-0.48	-0.58	-0.86
b0c	0	0	0	0	0.44
back	0.86	-0.12	0.84	0	0.49
back $	-0.14	-0.32	0	0.53	0
back .	0.78	0	0	0	0.51
back . $	0.78	0	0	0	0.51
back and	-0.28	0	0	0	0
back in	0	0	0	0.81	0
back on	0.31	0	1.09	0	0
back on 0	0	0	0.36	0	0
back to	0	0.98	0	0	0
back to 0	0.71	0.12	-0.38	0	0
back to the	-0.35	0	0	0	0
back up	0	0	0	-0.44	0
backend	-0.11	0	0	0	0
balanceador	0	0	0	0.44	0
balancer	0	0	0	0.10	0
bar	0	0	1.10	0	0
base	0.74	0	0.22	0	-0.10
be	-1.32	-0.34	0	-0.88	-0.92
be a	0	0	0	0	0.24
be in	0	0	0	1.70	0
be in the	0	0	0	0.80	0
be sure	0.16	0	0	0	0
be xxx	0	-0.57	0	0	0
because	-2.00	-0.09	0	0	0
because it's	0	-0.20	0	0	0
because of	-0.24	0	0	0	0
been	0	0.21	-0.18	0.57	0
been fine	0	0.16	0	0	0
been looking	0.47	0	0	0	0
before	-0.07	0	0.78	-0.08	0
before .	0	0	0	0	0.44
before . $	0	0	0	0	0.44
before i	0	0	0	0	-0.92
before the	0.16	0	0.06	0	0
behind	0	0.05	0	0	-0.24
behind a	0	0	0	0.30	0
behind an	0	0.37	0	0	0
bei mir	0	0	0	0.37	0
beim	0	0.41	1.35	0	0
being	-0.72	-0.44	0	0	0
below	0	0	0.65	0	0
besides	0	-0.26	0	0	0
beta	0	0	0	0.20	0
beta 0	0	0	0	0.18	0
better	0.58	0	0	0	0
between	-0.87	0	0	-0.74	0
bit	-0.36	-0.18	0	0	0
bitte	-1.23	-0.80	0	0	0
blame	0	-0.53	0	0	0
blank	0.32	0	0	0	0.95
blocks	0	0	0	0.47	0
both	2.11	0	-0.80	0.86	0
both .	-0.59	0	0	0	0
both . $	-0.59	0	0	0	0
bottom	0.18	0	0	0.59	0
box	0	0.41	0	-0.97	0
box .	-0.48	0	0	-0.36	0
box . $	-0.48	0	0	-0.36	0
branch	0.30	-1.50	0	-0.16	0
brave	-0.33	0	0	0	0
brings	0	0	0.36	0	0
brings the	0	0	0	0	0.24
broken	0	0	0	0	0.57
broken .	0	0	0	0	0.39
broken . $	0	0	0	0	0.39
browser	0	0.31	0	0	0.09
browser is	-0.26	0	0	0	0
browser's	0	0	0.23	0	0
bug	-0.29	0	0	0.32	-0.33
bug $	0	0	0	-0.19	0
bug .	0	0	0	0.07	0
bug . $	0	0	0	0.07	0
bugs	0	0	0	0.32	0
build	0.32	0	0	-0.32	0
build .	0.60	0	0	0	0
builds	0	0	0	0	0.19
built	0.37	0	0	0	0
built it	0	0	0	0	0.49
business	0.47	0	0	0	0
busy	0.81	0	0	0	0
but	0.57	0.45	0.88	-0.12	0.74
but i	0.77	0	0.86	0.66	0.64
but it	0	-0.17	0.76	0	0
but not	0.83	0	0	0	0
but now	0	0.62	0	0	0.42
but the	0	0	-0.37	0	0
but then	0.51	0	0	0	0
button	-1.03	0.38	0.30	-0.68	-0.68
by	0	-0.13	0.67	-0.15	-0.35
by a	0.25	0	0	0	0
by hand	0.99	0	0	0	0
by hand .	0.25	0	0	0	0
by hand lets	0	0	0.09	0	0
by itself	0	0	-0.17	0	0
by now	0.76	0	0	-0.36	0
by one	0	0	0.39	0	0
by the	-0.40	0	0	0	0.49
by xxx	0	-0.27	0.06	0	0.07
c'est	0	0.26	0	0	0.65
ca	0	0	0.55	0	0.80
ca passe	0	0.35	0.33	-0.22	0
cache	0.80	-0.15	0	0.66	0.19
call	-0.18	0	0	0	-0.83
callback	0	0	-0.43	-0.16	0
called	0	0	0	1.06	0
calling	0.36	0	0	0.09	0
can	-0.22	0.31	0.11	-0.10	-0.46
can do	0	-0.42	0	0	0
can i	0	0.26	0	0	0
can log	0	0	0.98	0	0
can log in	0	0	0.98	0	0
can see	0	0.36	0	0	0
can see the	0	0.26	0	0	0
can you	0	-0.69	0	0	0
can't	-0.25	0.13	-0.11	-0.91	-0.28
can't get	0	-0.10	0	0	0.46
cannot	0	0.18	0	0	0
captcha	0	-0.13	0	0	0.17
captcha .	0.62	0	0	0	0
captcha . $	0.62	0	0	0	0
care	0	0	0.14	0	0
care of	0	0	0.22	0	0
cas	0.13	0.38	0	0	-0.06
case	0	0	0	0.85	0
case .	0.32	0	0	0	0.38
case . $	0.32	0	0	0	0.38
case it	0	0	0	0.38	0
case the	0	-0.46	0	0.84	0
catch	0	0	0.09	0	0
cause	-1.32	0	0	1.47	-0.29
causes	0.22	0	0	0	0
ce	0.12	-0.08	0	0	0
center	0.90	0	0	0	0
cert	0	0	-0.26	0.54	0
cert file	0	0	0	0.38	0
certificat	0.16	0	0	0.37	0
certificate	0.65	0	0	0.35	0
certificate of	0.39	0	0	1.04	0
certificate on	0	0	0.06	0	0
certificates	0	0	0	-0.27	0
chain	0	0	0.41	0	0
challenge	0.47	0	0	0	0
change	0	0	-0.62	0	0
change .	0.21	0	0	0	0
change . $	0.21	0	0	0	0
change anything	0	0.21	0	0	0
change on	0	-0.15	0	0.59	0
changed	0.27	0	0	0.41	-0.30
changed .	0	-0.26	0	0	0
changed . $	0	-0.26	0	0	0
changed it	0	0.99	0	0.50	0
changed nothing	0	0	0	0	0.22
changelog	-0.15	0	0	0	0
changes	0	0.69	0.91	0	0
channel	0.12	0	0	0	0
check	0.10	-0.21	-0.07	0	0.20
check that	-0.11	0	0	0	0
checked	3.46	0.15	-0.62	-0.53	-0.60
checked .	0.21	0	0	0	0
checked . $	0.21	0	0	0	0
chez	0.89	0	0	0.12	0
chez moi	1.05	0	0	0.15	0.21
choose	-0.17	0	0	0.29	0
chrome	0	0	0	-1.07	0.15
chrome 0	-0.44	0	0	0	0
chrome and	0	0	0	0	0.42
chrome the	0	0	0.40	0	0
chrony	0.73	0	0	0.20	0
claims	0	-0.25	0.20	0	0
clear	-0.45	0	0	0	0
cleared	1.50	0	0	0	1.40
clearing	0	0	1.20	0	0
clearing the	0	0	0.72	0	0
cli	0.15	0	0	-0.77	0
click	-0.74	0.42	0	0	-0.24
clicking	0.58	0	0	0	0
client	0.12	0.26	0.27	0	0
client and	0	0	0.16	0	0
client id	0	0	0	0	-0.11
client secret	0	0	0	0.93	0
clock	0	-0.32	-0.45	0.09	0
clock was	0	0	0	1.21	0
close	-1.06	0	0	0	0
close the	0	0	0.26	0	0
closed	-1.24	-0.78	-0.18	-0.12	0
closing	-0.61	-1.54	0	0	0
cloud	-0.06	0.82	0.24	0	0
cluster	0.20	0	0	0	0
code	0.31	0.39	0	0	0
code $	0	0.07	0	0	0
code .	-0.07	0	0	0	0
code . $	-0.07	0	0	0	0
code : 0	0	0	0	0	0.06
code is	0	0	0	0	0.80
code that	0	-0.08	0	0	0
code verifier	0.93	0	0	0	0
codes	-0.22	0	0	0	0
colleague	0.28	0	0	0	0
com	0	0	0.19	-0.79	0
come	0	0	-0.17	0.47	0
come back	0	0	-0.32	0.28	0
comes	0	0.61	-0.25	0	0
comes .	0	0	0	0.40	0
comes . $	0	0	0	0.40	0
comes back	0	0	0	0	-0.66
comes from	0	-0.16	0	0	0
command	0.24	0	0	0	0
comment	0	0	0.40	0	0
commit	1.07	0	0	0	0
compared	0.59	0	0	-0.68	-0.17
complaint	0	0	0.14	0	0
complete	-0.26	0.13	0	0	0.23
compte	0.31	0	0	0.10	0
con	0.74	0.77	0.53	0	0.83
con la	0	0	0.75	0	0
condition	0	0	0	0.43	0
config	0	0.38	0	-0.27	-0.45
config . php	0.43	0	0	0	0
configuration	-0.12	0	0	0.50	-0.55
configuration .	0	0	0	0.25	0
configuration . $	0	0	0	0.25	0
configure	-0.19	0	0	0	0
configured	-0.63	0	0.05	0	-0.47
confirmed	0	0	0	-0.26	0
connect	0	0	0	0.20	0
connect .	0	-0.22	0	0	0
connected	0.99	0	0	0.25	0
connecter	0	0.23	0	0	0
connection	0	0	0.22	0	0
connector	-0.15	0	0	0	0
connects	0.13	0	0	0	0
connexion	-0.55	0	0	0	0
consent	-0.25	0.07	0	-0.76	0
console	0.18	-0.41	0	0.49	-0.35
console .	0	0	0	0.25	0
console . $	0	0	0	0.43	0
console :	0	0	0.36	0	0
contact	0.16	0	0	0	0
container	0.67	0	0	0.10	1.23
contains	0.27	0	0	0	0
continua	0.13	0	0	0	1.53
cookie	1.03	0.49	0.35	0.29	0.47
cookie by	0.08	0	0	0	0
cookie by hand	0.08	0	0	0	0
cookies	0.15	0	1.00	0.10	0
cookies are	-0.22	0	0.17	0	0
cookies of	0.38	0	0	0	0
cookies of the	0.09	0	0	0	0
copy	-0.14	0	0	0	-0.19
core	0.54	0	0	0	0
correct	0	0	0	0	0.45
corrected	0	0	0	1.86	0
correlation	-0.57	0	0	0	0
corrige	0	0	0	0.78	0
corrige et	0	0	0	0.44	0
corrige et en	0	0	0	0.44	0
could	-0.20	-0.09	-0.16	0	0.24
could be the	0	0	0	0	0.18
could the	0	0.21	0	0	0
could you	0	-0.08	0	0	0.21
couldn't	0	0	0	0.12	0
couldn't be	0	0	0	0.20	0
counts	0	0	0	0.47	0
create	0	-0.14	0	0	-0.49
created	0	-0.85	0	-0.33	0.88
credential	0.09	0	0	0	0
credentials	-0.13	0.20	0	0	-0.23
credentials .	0	0.37	0	0	0
cs	0.26	0	0	0.25	0
csrf	0	0	0	0	-0.36
csrf cookie	0.17	0	0.60	0	0
csrf cookie by	0.08	0	0	0	0
cured	1.06	0	0	0.57	0
curl	1.99	0.88	0	0	0.40
currently	0	1.32	0	0	0
cursor	0	0	0.29	0	0
custom	0.70	0	0	0	0
custom domain	0.78	0	0	0	0
customers	0	0.22	0.26	0	0
da	0.45	0	0	0	0.89
daikin	0	0	1.10	0	0
danach	-0.59	0	0	-0.43	0
dann	-0.24	-0.15	1.38	0	0
dans	0	0	0	0.10	-0.27
das	-0.16	0	0	0	-0.25
data	0	0	0	0.63	0
database	0	0	0.17	0	0
date	0.06	0	0	0	0
davmail	0	0	0.48	0	0
day	-0.61	1.01	0	0	0.07
days	0.17	0	0	-0.54	0
de	0.46	0	0	-0.21	0.99
de me	0.33	0.50	0	0	0
de passe	0	0	0	0.45	0
dead	-0.34	0	0	0	0
debug	1.18	-0.59	0	0	-0.47
debug log	0	-0.11	0	0	0
debug logging	0.42	0	0	0	0
debugging	0	-0.10	0	0	0
decoded	0.17	0	0	0	0
decoded the	0.44	0	0	0	0
default	0	0	1.17	0	0
default .	0	0	0.24	0	0
default . $	0	0	0.24	0	0
default browser	0.49	0	0.31	0	0
deja	0	-0.23	0	0	0
del	-0.73	0	0	0	0
delete	0	0	1.32	0	0
delete the	0	0	1.08	0	0
deleted	0.92	0	0.61	0	-0.14
deleted and	0	0	0.84	0	0
deleting	0.74	0	1.31	0	0
deleting the	0	0	0.29	0	0
dem	0	-0.24	0	0	0
denied	0	0	0	0	0.76
deployed	0.12	0	0	0.18	0
depuis	1.43	0	0	0.66	0.61
depuis 0	0	0	0	0.30	0
depuis 0 h	0	0	0	0.30	0
der	0.74	0	0	0.56	0
des	0	0	0	0.28	0
deux	0	0	0	0.36	0
dev	0	0.21	0	0	0
developer	0	0.24	0	0	0
developers	0	0	0	0.15	-0.39
device	-0.23	0	0	0	-0.08
dex	0	0	0	0	-0.57
did	0.85	0.23	-0.16	0.17	0.96
did it	0.47	0	0	0	0
did not	0.67	0	0	0	0.84
did you	0	-0.54	0	0	0
didn't	0	0.25	0	0	-0.12
die	0.80	-0.77	0.51	0.58	-0.53
dies	0.46	0	0	0	0
difference	0	0.11	0	0	0
difference .	0	0	0	0	0.89
difference . $	0	0	0	0	0.89
different	0.73	0	0	0	0.46
different .	0	0	0	0	0.65
different . $	0	0	0	0	0.65
digging	0	0	0	0.15	0
disable	0.40	0	0.73	0	0
disable the	0.61	0	0.68	0	0
disabled	0	0	0.63	0	0
disallowed	0	0.55	0	-0.20	0
disallowed useragent	0	0.52	0	-0.19	0
do	0.91	0.64	0.68	0.10	0
do .	0	0	0	0.26	0
do . $	0	0	0	0.26	0
do get	0	0	0.41	0	0
do get in	0	0	0.23	0	0
do it	0.22	0	0	0	0
do it .	0	0.07	0	0	0.88
do that	0	0	0.21	0	0
do the	0	0	0.43	-0.39	0
do with	0	-0.20	0	0	0
docker	-0.70	0.20	0	0	0
does	0	-0.10	0.92	-0.63	-1.04
does .	0	0	0.38	0	0
does . $	0	0	0.38	0	0
does it	-0.58	-0.23	0.11	0	0
does not	-0.07	0	0	0	0
does the	0.35	-0.17	0.46	0	0
doesn't	-0.64	0.53	0	0	0.31
doesn't .	-0.46	0	0	0	0
doesn't . $	-0.46	0	0	0	0
doesn't do	0	0	0	0	-0.11
doesn't do it	0	0	0	0	-0.11
doesn't seem	0	0	0	0	0.11
doesn't seem to	0	0	0	0	0.11
doesn't work	-0.24	0	0	0	-0.88
domain	0	0	-0.37	0	0
domain and	0	0	0	0.45	0
domains	0	0.56	0	0	0
don't	0	-0.48	-0.71	0	-0.92
done	0	-0.38	0	0.47	0
done .	0	0	0	0.27	0
done . $	0	0	0	0.27	0
dort	0	-0.37	0	0	0
double	0	0	0	0.23	0
doubt	0	-0.07	0	0	0
down	0	0	0	-0.32	0
down :	0	-0.32	0	0	0
down to	0.76	0	0.23	0	0
downgrade	0.29	0	0	0	0
download	0	-0.13	0	1.56	0
drift	0	-0.39	0	0	0
drive	0	0	0.24	0	0
driver	0	0	0.38	0	0
drop	0	0	0	0	0.40
dropped	0.67	0	0.28	0.90	0
du	0	0	0	1.01	-0.26
due	0.15	0	0	0	0.15
duplicate	0	-0.16	0	0	0
e	1.45	-0.32	0	0.47	0.80
e .	-0.21	-0.23	0	0	0
e0	0	0.09	0	0	0.33
each	0.27	0.23	0	0	0.50
each time	0.87	0	0.18	0	0.45
edge	0	0	0	0	1.00
edited	0.35	0	0	0	0
effect	0	0	0	0	1.25
either	0	0	0	0	0.70
else	0	-0.16	-0.18	0	-0.56
email	0.49	0	-0.09	1.19	0
emptied	0.99	0	0	0	0
en	0.18	0	0.17	0.18	0.21
en el	0.75	0	0	0.72	0
en prod	0	0	0	0.44	0
enabled	-0.16	0	0	0	0
end	0	0.20	0.12	0	0.24
end of	0	0	0.15	0	0
ended	0	0	0	0.91	0
ended up	0	0	0	0.93	0
endless	0.40	0	0	0	0.40
endpoints	-0.40	-0.85	0	0	0
ends	-0.35	0.84	0	0	0
ends after	0	0	0	0.29	0
enough	0	0	0.68	0	0
enter	0	0	0.67	0	0
entry	0.80	0	0	0.25	0
env	0	0	0	0.28	0
environment	-0.28	0	0	0	-0.54
err	0	0.07	0	0	0
erreur	0.64	0	0	0	0
erro	0	0	0	0	0.13
error	0.37	1.01	-0.37	-1.00	0.56
error $	-0.43	0.62	0	-0.18	-0.34
error 0	0.30	0.14	0	0	0.10
error :	0.38	0.60	0	0	0.43
error is	0	0.60	0	0	0.32
error message	0	0.06	0.05	0	0
error xxx	-0.22	0	0	0	0
errore	1.06	0	0	0	1.33
errors	0	0	0	0	-0.48
es	0	0	0	0.17	0
est	0.06	-0.47	0	0	0
et	0	0	0	0	0.18
et en	0	0	0	0.44	0
et en prod	0	0	0	0.44	0
ete	0	0	0	0.06	0
eu	0.34	0	0	0	0
even	1.08	0	0	-1.12	0.96
ever	0	0.06	0.42	0	0.32
ever .	0	0.22	0	0	0.72
ever . $	0	0.22	0	0	0.72
every	0.25	1.38	-0.11	0	1.22
every 0	0.19	0	0	0	0
every time	0	0.25	0	0	1.04
every time .	0	0	0	0	0.73
everybody	0	-0.06	0.62	0.52	0
everybody in	0	0	0.67	0	0
everything	0.87	0	0	0	0.40
everywhere	0	0	0	0	1.28
exact	-0.30	-0.17	0	0	-0.74
exactly	-1.42	-0.53	0	-0.29	0
example	0	0.10	0	-0.53	0
example app	0.21	0	0	0	0
except	0	0.13	0	0	0
excluded	0.95	0	0	1.14	0
existing	0.27	0	0	0	0
existing users	0.30	-0.13	0	0	0
exists	0.76	0	0	0	0
expected	-1.55	0.97	0	-0.43	-1.23
expired	0	0	0	0	-0.23
expired .	0	0.60	0	0	0
expired . $	0	0.60	0	0	0
expires	0	0	0	0	0.75
extension	0	0	0	0.17	0
f0	0.48	0	1.20	0.29	0
facing	0	1.59	0	0	0
factor	0	0	0	0	-0.76
fail	0.11	0.36	0	0	0.56
failed	-0.78	1.04	-0.23	0	0
failed again	0	0	0	0	1.02
failed again with	0	0	0	0	0.82
failing	0	0	0	0	0.25
fails	-1.95	0.46	-0.57	0	0.17
failure	0	0.86	0	0	0.34
failures	0.16	0	0	0	0
false	0.66	0	0	0	0
far	0.60	0	-0.54	0	0
far .	0.06	0	0	0	0.41
far . $	0.06	0	0	0	0.41
figured	-0.34	0	0	0	0
file	0.93	0	0	0.29	0
file .	0	0	0	0.64	0
file . $	0	0	0	0.64	0
files	0	0	0	0.30	0
fill	-0.21	0	0	0	0
fill in	-0.21	0	0	0	0
final	0	0	0	0	0.21
finally	0	0	0.43	0	0
fine	0	1.02	0.21	-1.23	-1.05
fine .	0	0.22	0.53	0	0
fine . $	0	0.21	0.54	0	0
fine but	0	0	0.10	0	0
fine now	-0.42	0	0	0	0
firefox	0.16	0.33	0	0.12	0.41
first	0	0.17	0.10	0	0.13
first and	0	0	0	0.74	0
first then	0	0	0	0.12	0
fix	-0.93	0	0.21	1.67	0
fix .	0	-0.28	0	0	0
fix . $	0	-0.28	0	0	0
fix is	0	0	0.06	0.48	0
fix it	0	0.26	0	0	0
fixed	-0.50	0	-0.33	1.28	0.36
fixed $	0	0	0	-0.28	0
fixed .	-0.07	0	0	-0.65	0
fixed . $	-0.07	0	0	-0.65	0
fixed in	0	0	0	0.45	0
fixed it	0.80	0	0	1.56	0
fixed itself	0	0	0	-0.60	0
fixed now	-0.68	0	0	0.25	0
fixes	0	0	0	1.52	0
flag	0.28	0.31	0	0	0
flawless	0	0	0.76	0	0
followed	0	0	0	-0.12	0
followed the	-0.49	0	0	0	-0.28
for	-0.14	0	0.35	-0.15	-0.16
for 0	-0.18	0	0	-0.97	0
for a	-0.38	0	0	0	0
for a while	0	0	0.07	0.32	0
for another	0.77	0	0.62	0	0
for me $	0	0	0	0	-0.14
for me .	0	0.21	0	0	0.78
for my	0	0	0	0.76	0
for now	0.22	0	0.48	0	0
for now .	0	0	0.32	0	0
for some	0	0	0.71	0	0
for the	-0.23	0	0	-0.11	-0.35
for the oidc	0	0	0.73	0	0
for this	0.45	-0.50	0	0	0
for us	0.72	0.78	0	0.35	0
for us .	0.27	0	0	0	0
for xxx	0	0	0.09	0	0.40
force	0	-0.45	1.67	0	0
force :	0	-0.10	0	0	0
form	0	0	-0.83	0	0
forward	-0.17	0	0	0	0
forwarded	0.23	-0.18	0	0.66	0
forwarded proto	0.26	0	0	0	0
found	0	0	0	0	-0.09
found no	-0.68	0	0	0	-0.44
free	0	-0.09	0	-0.20	0
fresh	-0.29	0	0.52	0	0.38
from	0.74	0.27	-0.61	0.10	0
from 0	0	0	0	0.29	0
from 0 .	-0.06	0	0	0.35	0
from ldap	0	0	0	0	0.44
from my	0	0	0	0.66	0
from source	0.83	0	0	0	0
from the	-0.14	0	0.28	0.39	-0.33
from xxx	0.29	0	0	0	0
from xxx to	0.33	0	0	0	0
full	0	0	0	0	-0.09
funny	0	0	0.71	0	0
fur	0.27	0	0	-0.10	0
further	0	0	0	0.11	0.75
g	0	-0.11	0	0.43	0
g . xxx	0.20	0	0	0	0
gateway	0.16	0	0.10	0	0
gave	0.32	0	0	0	0
geloscht	0.72	0	0	0	1.60
genau	0	0.27	0	0	0
gestartet	1.08	-0.66	0	0.59	0
gestern	0	0.07	0	0	0
get	-0.95	0.22	-0.14	-0.26	-0.16
get a	0	0	0	0	0.09
get in	0	0	0	0	0.10
get it	-0.16	0	0	0	0
get the	0	0	0	0	0.49
get through	0	0	0.78	0	0
get xxx	0	0.79	0	0	0.62
gets	0	0.99	1.87	-1.61	0
gets a	0	0	0	0	0.13
gets a 0	0	0	0	0	0.13
gets in	-0.12	0.11	0	0	0
gets me	0.97	0	1.29	0	0
getting	0	0.82	0	0	0
git	0	0	0	0.13	0
github	0.16	-0.28	0	0.57	0.10
gitlab	0	-0.23	0	0	-0.08
give	-0.56	0.75	0	0	0
given	0.30	0	0	0	0.22
given there	0.59	0	0	0	0.52
gives	-0.47	0	-0.09	-0.21	-0.35
glpi	0	0	0	0.57	0
glpi 0	0	0	0	0.61	0
glpi 0 .	0	0	0	0.61	0
gmail	0	0	0.17	0	0
go	-0.20	-0.44	0	0	-1.40
go .	0	0	0	0.89	0
go . $	0	0	0	0.89	0
goes	0.35	0	0.80	0.14	0
goes away	0	0.14	0	0	0
goes on	0	0	0	0	1.52
goes through	0	0	0	0.45	0
goes through .	0.42	0	0.55	0	0
goes to	0	0.17	0	0	0
going	1.27	0.15	0.91	0	0.97
going again	0	0	0	0	0.23
going again .	0	0	0	0	0.24
going back	0	0	0.08	0	0
going back to	0.14	0	0.38	0	0
going to	0	0	0	0.79	0
gone	0.34	0	0.19	0.34	0
gone .	0.10	0	0.80	0	0
gone . $	0.10	0	0.80	0	0
gone but	0	0	0	0	0.06
good	0	-0.31	0	0	0
google	-0.73	0.12	-0.49	-0.57	-0.17
got	0	-0.48	0.55	0.91	0
got it	0	0	0	0.21	0
got the	-0.51	0	0	0	0.87
got this	0	0	0.24	0	0
gp	0.69	0	0	0	0
gp saml	0	0	0.23	0	0
gp saml gui	0	0	0.23	0	0
grafana	0.40	0.22	0	0	0
granted	0	0.14	0	0	0.56
graph	0	0	0	0	1.31
great	0	0.11	0	0	0
great software	0	0.19	0	0	0
group	0.62	-0.14	0	0	-0.36
guess	-0.40	0.67	0	0	0
guide	-0.47	0	0	-0.32	0
guys	0	0	0	0.09	0
h	0	0.12	0	0	0
h 0	0	0	0	0.30	0
ha	1.52	0.26	1.85	0	-0.06
hacs	0.24	-0.07	0	1.00	0
had	-0.07	-1.38	-0.54	1.63	-1.34
had a	0.65	0	0	0	0
had been	-0.48	0	0	0.26	0
had expired	0	0	0	0.35	0
had no	0	0.55	0	0	0
had run	0.14	0	0	0.46	0
had run out	0.14	0	0	0.46	0
had that	0	-0.11	0	0	0
had the	0	0	0	0	-0.20
had this	0	0	0	-0.88	0
had to	0.79	-0.14	0	0.07	0
had to be	0.69	0	0.15	0	0
half	-0.17	1.02	0	0	0.55
hand	0.95	0	0.46	0	0
hand .	0.25	0	0.23	0	0
hand . $	0.25	0	0.23	0	0
hand lets	0	0	0.09	0	0
hands	0	0	0.40	0	0
hangs	0	0	0	0	0.08
happens	0.30	0.44	0	0	-0.12
har	1.05	0	0	0	0
hard	-0.13	0	-0.34	0	0
has	-0.31	0.48	0	0.12	-0.23
has a	0	0	0	0.17	0
has been	0	0	0.12	0.29	0
has expired	0	0.38	0	0	0
has expired .	0	1.08	0	0	0
has no	0	0	0	0	-0.50
has nothing	0	0	0	0	0.11
has the	-0.09	0	0	0	0
has the issue	0	0	0	0	0.05
has to	0	-0.62	0	0.48	0
has to be	0	-0.23	0	0	0
has xxx	0	0	0.69	0	0
hasn't	0	0.14	0	0	0
have	-0.88	0.11	-0.53	-0.17	-0.66
have a	-0.22	0	0	0	0
have broken	0	0.67	0	0	0
have that	0	0.31	0	0	0
have the	-0.21	0.06	0	0.41	0
have to	0	0.08	0.35	0	-0.07
have to be	0	0	0	0	-0.09
have to change	0	0.16	0	0	0
have to do	0	-0.28	0	0	0
having	0	0.47	0	0	0
health	0.39	0	0	0	0
hello	-0.28	0.35	0	-0.53	-0.18
hello $	0	-0.44	0	0	0
helm	0.10	0	0	0	0
helm chart	0.10	0	0	0	0
help	0	0.54	0	0	0.21
help me	0	0.43	0	0	0
helped	0	0	0	0	1.10
helps	0.25	-0.19	1.90	-0.51	0.08
helps .	0	0	0.27	0	0
helps . $	0	0	0.27	0	0
here	0	0	0	0	-0.37
here and	0	0	0	0	0.74
here for	0	-0.23	0	0	0
here i	0	0	0	0	0.40
hi	-0.19	0.08	-0.23	-0.38	0
hier	0	0.14	0	0.44	0.69
hilft	0	0.30	0.26	0	0.58
history	0.69	0	0	0.28	0
ho	1.66	0	0	0	1.06
holds	0	0	0.54	0	0
home assistant	0.18	0	0	0	0.25
hopes	0	0.69	0	-0.75	0
host	0	0	-0.21	0.45	0
host and	0	0	0	0	0.50
hosting	0	0	0	0.21	0
hostname	0.44	0	0	0	0.57
hotspot	0.33	0	0	0	0
hour	0	0	0	0	-0.44
hours	0	0.47	-0.36	0	0.67
hours .	0	0	0	0	0.27
hours . $	0	0	0	0	0.27
how	-0.32	0	0	0	-1.08
how it	-0.22	0	0	0	0
http	0.58	0.49	-0.11	0	0.59
http .	0	0	0	0.40	0
http . $	0	0	0	0.45	0
http 0 .	0	0.09	0	0	0
http code	0	-0.48	0	0	0
https	0.11	0	0	-0.07	0
i	0.73	0.58	0.55	-0.58	0
i .	-0.25	0	0	0	0
i . e	-0.25	0	0	0	0
i believe	0	0.06	0	0	0
i can	0.52	0.75	0	-1.16	0
i can log	0	0	0.21	0	0
i can see	0.13	0	0	0	0
i can't	0	-0.29	0	0	0.09
i certificati	0	0	0	0	0.16
i changed	-0.14	0	0	0	0
i compared	0	0	0	0	-0.15
i deleted	-0.06	0	0	0	0
i did	0	0	-0.12	0	0
i do	0	0.26	0.52	0	0
i do get	0	0	0.56	0	0
i don't	-0.77	0	0	0	-0.44
i find	0	0.05	0	0	0
i found	0	0	0	0	-0.26
i get	0.10	0.74	-0.13	0	0
i get a	0	0	0	0	0.38
i got	1.51	0	1.06	0	0
i had	-0.18	-0.70	0	0	0
i have	0	1.26	0	0	0
i log	-0.56	0	0	0	0.06
i log in	0	0	0	0	0.27
i made	-0.34	-0.66	0	0.30	-0.24
i moved	0	0	0	0.12	0
i never	-0.36	-0.68	0	0	0
i noticed	0.36	0	0	0	0
i only	0.28	-0.61	0.50	0	0
i press	0	0.18	0	0	0.41
i put	0	0.73	0	-0.16	0
i removed the	0	0	0.23	0	0
i switched	0.18	0	0.18	0	0
i take	0.85	0	0	0.69	0.80
i took	0	-0.09	0	0	0
i tried	-0.23	0	0	0	0.43
i use	0	0	0	0	0.33
i want	0	0	0.21	0	0
i was	0.28	0	0	0	0
i was in	0.55	0	0	0	0
i went	0	0	-0.39	0	0
i'd	-0.62	0.15	0	0	-0.41
i'll	-1.04	0	0	-0.35	0
i'm	-0.17	0.71	-0.54	0	0
i'm asked	0.17	0	0	0	0
i'm in	0	0	0.53	0	0
i'm in .	-0.15	0	0.17	0	0
i'm logged	0.24	0	0	0.65	0
i'm logged in	0.54	0	0	0.65	0
i've	0.47	0	0	-0.06	0.29
i've a	0	0	0	0	0.47
i've been	1.40	0	0	0	0
i've got	-0.19	0	0	0	0
ich	1.10	0	0	0.18	0
icon	0	0	0	0.07	0
id	0.48	0	-0.37	0.76	-0.07
id .	-0.13	0	0	0	0.10
id . $	-0.13	0	0	0	0.10
id and	-0.56	0	0	0	0
identical	1.06	0	0.08	-0.13	0.80
idp	-0.24	0.61	-1.03	-0.09	0
idp .	0	0.34	0	0	0
idp . $	-0.06	0.35	0	0	0
ids	0.97	0	0	0	0
if	-0.98	-0.59	0.45	-0.56	-0.80
if i	0.89	0.34	0.86	0.33	0
if i take	0	0	0	0.72	0
if it	-0.43	0	0	0	0
if it's	0.35	0	0	0	0
if you	-0.40	0	0.06	0	0.17
il	0.21	0	0	0	0.57
im	0	0.26	0.11	0	0
image	0	0	0	1.01	0
imported	0.38	0	0	0.68	0
impossible	0	0.50	0	0	0.11
in	0	0	0.43	0.19	-0.56
in $	0	0	0.85	0	0
in .	0.18	0	0.49	0.16	-0.27
in . $	0.32	-0.10	0.76	0.61	-0.06
in 0 .	-0.06	0	0	0	0
in :	0.27	-0.27	0.57	0	0
in a	0	0.90	-0.24	-2.07	0
in again	0.10	0	0	0	0
in all	0.16	0	0	0	0.56
in an	0	-0.36	0	0	0
in and	0.09	0	0	0	0
in any	0	0	0	0	0.21
in as	-0.95	0	0	0	0
in at	-0.15	0	0	0	0
in case	0	-0.05	0	0	0
in der	0	0.34	0.18	0	0
in it	0	0.14	0	0	0
in logs	0.07	0	0	0	0
in my	0	0	0	0.91	0
in my case	0	0	0.54	0.10	0
in nextcloud	0.40	0	0	0	0
in now	0	0	0	0	0.25
in on	0.28	-0.15	0	0.25	0
in once	0.24	0	1.36	0	0
in once more	0.11	0	0	0	0
in our	0	0	0	0.21	0
in place	0	0	0.10	0	0
in place of	0	0	0.63	0	0
in postman	0	0.64	0	0	0
in production	0	0.67	0	0	0
in progress	0	0.38	0	0	0
in that	-0.54	0	0	0.13	0
in the	-0.07	-0.11	0	-0.16	0.11
in the first	0	0	0	0	0.24
in the google	1.08	0	0	0	0
in the image	0	0	0	0.46	0.15
in the latest	-0.22	0	0	0	0
in the oauth0	0	0	0.18	0	0
in the past	0	-0.22	0	0	0
in the same	0	0.88	0	0	0.39
in the sso	0	0	0	0.76	0
in the terminal	0	0	0.13	0	0
in the windows	0.08	0	0	0	0
in the xxx	0.11	0	0	0	0
in there	0.77	0	0	0	0.69
in through	0	0	0	0	0.10
in to	0.34	0	0	0	0
in to the	0.09	-0.10	0	0	0
in via	0	0	-0.13	0	0
in which	0	0	0	0.12	0
in with	-0.15	0	0.42	0	-0.23
in without	0	0	1.01	0	0
in xxx	0	0	-0.20	0	0
in xxx $	0	0	0	0.06	0
in xxx .	0	0	0	0	0.79
in your	0.21	0.22	0	0	0
in your case	0	0.24	0	0	0
incident	0	-0.73	0	-1.40	-0.14
included	0	0.33	0	0	0
incorrect	0	0	0	0	0.17
info	0	0.19	0	0	0
ingress	-0.28	0	0	0	-0.15
insecure	0.08	0	0	0	0
install	1.00	0	0	1.68	0
installed	0.35	0	0.49	0	0
installed 0	0	0	0	0	0.12
installed 0 .	0	0	0	0	0.20
installiert	0	0	0	0	0.61
installing	0.33	0	0.17	0	0
instance	0	-0.43	0.06	0	0
instances	0	-0.15	0	0.18	0
instead	0.40	0	0.87	0	0
instead .	0.30	0	0.72	0	0
instead . $	0.30	0	0.72	0	0
instead of the	0.34	0	0	0.15	0
integration	0.31	-0.09	0.15	0.74	-0.07
interaction	0	0	0.23	0	0
interaction in	0	0.30	0	0	0
interaction in progress	0	0.30	0	0	0
internal	-0.94	0	0	0	0
into	-0.27	0	0.55	-0.39	-0.39
into .	0	0	0	0	0.19
into it	-0.17	0	0.18	0	0
into the	0.73	0	0.15	0	0
intranet	0	0	0	0	0.63
invalid	-1.03	0.95	0	0	0
invalid client	0	0.80	0	0	0
invalid session	0	-0.09	0	0	0
invalid thumbprint	0	0	0	0	0.13
io	0	0	0	0	0.22
ip	0.96	0	0	0	0
iphone	0.76	0	0	0	0.59
is	0	0	0.50	-0.46	-0.39
is 0	-0.24	0	0	0	0
is :	0.32	0	0	0	0
is : $	0.51	0	0	0	0
is a	-0.84	0	0	0	0
is an	0	0.17	0	0	0
is available	0	0	0	0.21	0
is back	-0.58	0	-0.09	-1.05	0
is back up	0	0	0	-0.44	0
is configured	-0.28	0	0	0	0
is correct	0	0	0	0	0.24
is fine	0.38	0	-0.53	0	-0.29
is going	0	0	0.93	0.17	0
is gone	0	0	0	0.61	0
is gone .	0.08	0	0	0	0
is good	0.16	0	0	0	0
is history	0.69	0	0	0	0
is impossible	0	0	0	0.29	0.18
is in	-0.65	0	0	0	0
is in the	-0.50	0	0	0	0
is invalid	0	0	0.28	0	0
is it	0	-0.32	0	0	0
is missing	0.35	0	0	0	0
is my	0	0	0.14	0	0
is no	0.20	0	0	0	0.11
is now	0.30	0	0	0	0
is ok	1.16	0.28	0	0	0.12
is ok $	0.14	0.07	0	0	0.22
is out	0	0	-0.40	0.07	0
is possible	0	0	0.25	0	0
is set	-0.13	0	0	0	0
is that	-0.61	0	0	0	0
is the	0	-0.26	0	0.30	0
is the same	0.37	0	0	0	0.64
is there	0	0.42	0	0	0
is this	0	0	0	0	0.18
is to	-0.36	0	1.50	0	0
is up	0	0	0.40	0	0
is well	0	0	0	0.18	0.07
is what	0.12	0	0	0.94	0.10
is what it	0.61	0	0	0	0.24
is working	0	-0.22	0	0	0
is xxx $	0.27	0	0	0	0
is your	0	-0.50	0	0	0
isn't	0	0.67	-0.69	-0.90	-1.15
isn't working	-0.13	0	0	0	0
issue	-0.69	0	-0.26	-1.30	0
issue for	-0.98	0	0	0	0
issue for me	-0.08	0	0	0	0
issue persists	0	0	0	0	0.48
issuer	0	0	0	0.54	0
ist	0	-0.86	0	0	0
it	0.46	-0.56	0.07	0.47	0
it $	0	0.20	0	0	0
it .	0	0	0.10	0.21	0
it . $	0	0	0.11	0.25	0
it :	0.32	-0.25	0	0.09	0
it ?	0	0.63	0	0	0
it ? $	0	0.63	0	0	0
it again	0	0	0.11	0	0
it again .	0	0	0	0	0.52
it again and	0	0	0	0.57	0
it and	0	0	0	-0.37	0
it anew	0	0	0	0.16	0
it as	0	0.16	0	0	0
it at	0	0	0.70	0	0
it back	0	-0.37	0	0.36	0
it by	0	0	0	0.76	0
it doesn't	-0.33	0.54	0	0	0.38
it doesn't work	0.17	0	0	0	0
it ends	0	0.21	0	0	0
it fixed	-0.36	0	0	0	0
it for	0.85	-1.04	0	1.19	0
it for me	0.08	0	0	0	0
it for us	0.14	0	0	1.04	0
it from	0.17	0	0	0	0.09
it goes	0	0	0.15	-0.22	0.43
it goes on	0	0	0	0	0.06
it going again	0	0	0	0	0.24
it happens	0.47	0	0	0	0
it in	-0.45	0.40	-0.55	0	0
it in the	-0.28	0	0	-0.11	0
it into	0	0	0	-0.25	0.16
it is	0	0	0	0.25	0.87
it logs	0	0	0	0.48	0
it logs in	0	0	0	0.63	0
it looks	0.20	0	0	0	0
it may	0	-0.05	0	0	0
it never	0	0	0	0.29	0
it not	0	0	0	0.47	0.08
it now	0	0	0	1.21	0
it off	0.23	0	0	0	0
it on	0.26	0	0	0.96	0
it out	0	0	0	-0.09	0
it right	-0.61	0	0	0	0
it says	0	0.14	0	0	0
it seems	0.70	0	0	-0.21	0
it seems to	0.26	0	0	0	0
it should	0.67	-0.54	0	0	0
it should be	0.55	0	0	0	0
it so	-0.26	0	0	0	-0.75
it starts	0	0	0.06	0	0
it this	0	0	0.22	0	0
it to	0.43	0	0	0.57	-0.07
it took	-0.39	0	0	0	0
it was	0.55	-0.17	0	0.10	0
it was 0	0	0	0	-0.83	0
it was fine	0	0.10	0	0	0
it was the	-0.06	0	0	0.92	0
it went	0	0	0.19	0	0
it will	0.14	0	0	0	0
it with	1.10	0	0	-0.24	-0.85
it works	-0.43	0.36	0	-0.33	0
it works .	0	0.44	0	0	0
it xxx	0	0	0	0.36	0
it's	0.38	0	0.21	0	0.36
it's an	0	0	0	0	0.90
it's back	-0.26	0	0.09	0	0
it's fine	0.56	0	0.07	0	0
it's good	0	0	0.16	0	0
it's in	0	0.46	0	0	0
it's not	0	0.07	0	0	0
it's ok	0.49	0	0	0	0
it's running	0.19	-0.11	0	0.70	0
it's the	0.48	0	0	1.09	0.52
it's working	0	0	0.75	0	0
its	0.33	-0.82	0	0.12	-1.10
its own	-0.23	0	0	0	0
itself	-0.71	-0.18	-0.60	0	0.36
j'ai	0	0	0	0	0.76
january	0	0	0	-0.08	0
java	0	-0.11	0	0.71	-0.09
je	0	0	0.33	-0.50	0.11
jest	0.61	-0.21	0	0	0
jetzt	0	-0.15	0	0.69	0
job	0.65	0	0.50	-0.19	0
js	-0.68	0.24	0	0	0
jsessionid	0	0	0	0.16	0
json	0	0.17	0	0	0.10
jumpcloud	0	0	0	0.66	0
just	0	0.08	-0.49	-0.68	0
just the	0	0.26	0	0	0
jwks	-0.60	-0.14	0	0.54	0
jwt	0.85	0	0	2.00	0
kc	0.20	0	0	0	0.14
kc hostname	0	0	0	0	0.83
keep	0	0	0	-0.15	0.06
keeps	0	0.93	1.07	-0.29	0.83
keeps the	0	0	0.92	0	0
key	0	0	0	0.76	0
key and	-0.66	0	0	0	0
keycloak	0	0.82	-1.12	-0.43	0
keycloak identity	0.50	0	0	0	0
keys	0	0	0	0	-0.23
keytool	0	-0.50	0	0	0
kind	0	-0.49	0	0	0
klappt	0	0	0	0.23	0
know	-1.08	-0.22	0	0	-0.17
known	0	0	0	-0.16	0
kubectl	0	0.10	0	0	0
kubernetes	0	0.25	0	0	0
l'appli	1.06	0	0	1.23	0
la	0.68	0	0.79	1.27	0
la 0	0	0	0.14	0.22	0
la 0 .	0	0	0.14	0.22	0
lassen	0	-0.48	0	0	0
last	0.06	0	-0.43	0.26	0
last night	0.70	0	0	0	0
lately	-0.52	0	0	0	0
later	0	-0.49	0	0	0
latest	0	0	0	0.34	-0.42
latest version	0	0	0	0.85	0
lauft	0.33	0	0	0	0
lax	0.65	0	0	0.72	0
ldap	0	0	0.51	0	0
le	0.67	0.18	0	0.24	0
le cas	0	0	0	0	0.47
le localstorage	0	0	0.44	0	0
leads	0	0	0	0	0.99
leave	0	0	0	0.42	0
leave it	0	0.16	0	0	0
leaving	0	-0.49	0	0	0
left	0.42	0	0	0.07	-0.22
let	0	-0.82	0.21	0	0
let me	0	-0.21	0	0	0
lets	0.41	0.93	1.76	-0.80	0.30
lets me	0	0	0	0	0.22
lets them	0	0.06	0.74	0	0
lets them in	0	0.06	0	0	0
level	-0.49	0	0	0	-0.17
lib	0	0	0	0.17	0
license	1.38	-1.15	0	2.28	0
like	-0.07	0.09	-0.44	0	0
like a	0	0	0	0.11	0
limit	0.19	0	0	0	0
line	1.03	0	0	0	0
lines	0.44	0	0	0	0
link	-0.56	0	0.65	0	0
link .	0	0	0.10	0	0
link . $	0	0	0.10	0	0
list	0.97	0.18	0	0	0
list .	-0.38	0	0	0	0
list . $	-0.38	0	0	0	0
listed	0.11	0.58	0	0	0
little	0.08	0	0.90	0	0
live	-0.53	-0.43	0	0	0
lives	-0.32	0	0	0	0
load	0	0.20	0	0	-0.14
load balancer	0	0	0	0.10	0
local	0	0	0	1.14	0
localhost	0	0.75	0	0	0.92
localstorage	0	0	0.38	0	0
location	0	-0.15	0	0	0
locked	-1.28	0	0	0	0
locked out	-1.25	0	0	0	0
locked out .	-0.94	0.52	0	0	0
log	0.27	-0.30	-0.20	-0.55	-0.28
log :	-0.10	0	0	0	0
log in	0	0.94	0.46	0	0
log in $	0	-0.08	0	0	0
log in .	-0.23	0.38	-0.34	-0.17	0
log in :	0	-0.28	0.36	0	0
log in to	0	0	0	0	0.29
log in with	0	0	0.27	0	0
log with	0.48	0	0	0	0
logged	-0.16	0	-1.37	0.15	-0.16
logged in	0	0	0	0	-0.26
logged out	0	0	0	0	0.12
logging	0.52	0	0	0.13	0
logging in	-0.13	0	0	0	0
login	-0.80	0.46	0.26	-0.20	-0.68
login .	0	0.28	-0.28	-0.12	0
login . $	-0.15	0	0	0	0
login again	0	0.16	0	0	0
login and	0	0	0	0	0.44
login failed	0	0	0	0	0.06
login fails	0	0	0.29	0	0
login goes	0	0	0	0.33	0
login goes through	0	0	0	0.40	0
login in	0.13	0	0	0	0
login is	0	-0.45	0	-0.25	0
login no	0	0	0	0	0.06
login ok	1.02	0	0	0	0
login page	-0.12	0.08	0	-0.06	0
login page and	0	0	0.26	0	0
login passes	0	0	0.30	0	0
login popup	0	0	0	0	-0.21
login prompt	0.45	0	0	0	0
login request	0	0	0	0	-0.33
login the	0	0	0	0	0.84
login window	0	0	0.16	0	0
login with	-0.60	0	0.28	0	0
logins	0.18	0	0	0	0
logins are	0.40	-0.61	0	0.46	0
logins are ok	0	0	0.41	0	0
logout	0.66	0	0	0	0
logs	0.82	0	0	0.38	0
logs $	-1.00	0	0	0	0
logs :	0.10	0	0	0	0
logs in	0.10	0	0.29	0	0
logs in .	0	0	0	0.12	0
logs the	0	0	0	0	0.14
long	0	0	0	-0.61	0
longer	-1.44	0	0	0	0
look	0	-0.61	-0.84	-0.93	0
looked	1.44	0	0	0	0
looked into	0.14	0	0.09	0	0
looked into the	0.27	0	0	0	0
looking	0.34	0	0	0	0
looks	-0.09	0	0	-0.42	-0.15
looks as	0	0	-0.08	0	0
looks as if	0	0	-0.08	0	0
loop	-0.44	0.71	-0.21	0	0.81
loop is	0	0	0	0.87	0
lower	0.27	0	0	0	0
luck	0.74	0	0	0	0.11
ma	0	0	0	0	1.05
machine	0.13	0	0	0	0
macos	0	0.72	0	0	0
made	-0.31	-0.41	0	0	0.18
made a	0	0	0	-0.38	0
made a difference	0	0	0	0	0.54
made it	0	0	0	0.16	0
made the	0	0	0	0.70	0
mail	0	0	-0.35	-0.08	0.65
mail address	0	0	0	0.12	0
main	0	0	0	0.16	0
maintenant	0.16	0	0	0	0
mais	0.34	0	0.45	0	0
make	-1.21	0	0	-0.07	0
makes	-0.48	0.47	1.16	0	-0.34
makes it	0	0	1.32	0	0
makes the	0	-0.20	0	0	0
mal	0.62	0	0	0.42	0
manifest	0.44	0	0	0.10	0
manual	0	0	0	0	0.79
many	0.67	0	0	0	0
many groups	0	0	0	0.26	0
marche	-0.24	-0.08	0	0	-0.29
marche plus	0	0	0	0	-0.17
match	0	0	-0.05	0	0
match the	0	0	0	0.08	0
matter	0	0	0	0	0.19
may	0	-1.70	-0.47	0	0
maybe	-0.77	0	0	0	0
me	0.96	0.97	0.08	-0.21	0.60
me $	0	0.21	0	0	-0.42
me .	0	0.11	0	0	0.15
me . $	0	0.11	0	0	0.15
me :	0	0.29	0.63	0	0.37
me connecter	0	0.23	0	0	0
me in	0	-0.91	-0.31	0.16	0
me in .	0	-0.10	-0.40	0.10	0
me into	0.05	0	0.37	0	0
me the	1.00	0	0	0	0
me to	0	0.67	0	0	0
me to the	0	0	0	0	0.10
me too	-0.16	0.46	0	0	0
me with	0	0	0	1.05	0
meanwhile	0	0.23	0.29	0	0
mellon	-0.13	0	0	0	0.37
meme	1.35	0.11	0	-0.37	1.92
mended	0	0	0	0.30	0
mends	0	0	0	1.15	0
merci	0	0	0.38	0	0
merge	0	0	0.21	0	0
merged	0	0	0	2.02	0
message	-0.57	0	0	0	0
message .	0	0	0	0	0.12
message . $	0	0	0	0	0.12
message is	0.42	0	0	0	0
messages	0	0	0	0	0.81
metadata	0	0.07	0	0	1.24
metadata .	0	0	0	0	0.30
metadata . xml	0.57	0	0	0	0.50
metadaten	0.71	0	0	0	0
method	-0.73	0	0	0	-0.37
mfa	0.47	0	0	1.22	0
microsoft	-0.26	0	0	0	-1.14
might	-0.44	-0.27	0	0	0
migrated	-0.43	0	0	0	0
mind	0.19	0	0	0	0
mine	0	0.30	0.12	0.27	-0.18
minutes	0	0	-0.06	0	0
mir	0	0	0	0.37	0
mismatch	0	0	0	0	0.83
mismatched	0	0.06	0	0	0.47
mismatched redirect	0	0.06	0	0	0.47
mismatched redirect uri	0	0.06	0	0	0.47
missing	0	0	0	1.18	0
mit	0	-0.31	0	0.40	0
mit 0	0	0	0	0.59	0
mode	0	0	-0.86	0	0.12
moi	0.60	0.05	0	0	0
moment	-1.46	0.76	0	-0.21	0
mon	-0.77	-0.09	0	0	0
month	-0.39	0	0	-0.55	0
months	-1.14	0	0	0	0
months .	-1.04	0	0	0	0
months . $	-1.04	0	0	0	0
moodle	0	0	0	0	0.16
more	0.58	-0.63	0	0.48	0.15
more .	0	0	0	0	0.22
more . $	0	0	0	0	0.22
more and	0	-0.62	0.24	0.60	0
most	-0.11	0.20	0	0	0
most of	0	0.54	0.56	0	0
mot	0	0	0	0.45	0
mot de	0	0	0	0.45	0
mot de passe	0	0	0	0.45	0
mounted	0	0	0.53	0	0
move	0	0	0	0	-0.23
moved	0	0.34	0	0.40	0.24
moved the	0	0	0	0.80	0
ms	-0.37	0	0	0	0
ms $	0	-0.30	0	0	0
msal .	0	0	0.37	0	0
much	0	-0.43	0	0	0
must	0	0.13	0	0	0
must be	-0.41	0	0	0	0
my	0	0.28	-0.64	0	-0.55
my app	0	0	0	0	0.21
my case	0	0	0.54	0.10	0
my case .	0	0.06	0.55	0	0
my phone	0	0	0	-0.13	0
myself	-0.18	0	0	0	0
name	-0.88	-0.57	-0.21	0.59	0
named	0	0	0	0	0.12
nameid	0	0	0	0.58	0
native	0.73	0	0	0	0
navigation	0.67	0	0	0	0.37
nc	0	0	0	0	0.10
ne	0	0	0.55	0	-0.50
ne marche	0	0	0	0	-0.17
ne marche plus	0	0	0	0	-0.17
need	-0.55	0.44	0	-0.84	-0.42
needs	-1.18	-1.15	0	0	0
neither	-0.26	0.25	0	-0.10	0.67
net	0	-0.10	0	0	0
network	1.02	0	0	0	0
network tab	0.43	0	0	0	0
neu	1.21	0	0.26	-0.31	0.25
neu anlegen	0	0	0.48	0	0
neu anlegen .	0	0	0.54	0	0
never	0	0	0	0	-0.24
new	1.26	-0.10	-0.29	0.98	0
new certificate	0	-0.51	0	0.43	0
new one	0.55	0	0	0	0
newline	0	0	0	0.15	0
next	0.23	-0.40	0.19	0.82	0
next time	0	0	0.32	0	0
next to	0	0	0	0.83	0
nextcloud	0	0.42	0	0	0
nextcloud 0	0.31	0	0	0	0
nginx	0.98	0	0	0	0.93
nice	0	-0.07	0.13	0	0
nicht .	0	0	0	0	0.11
nicht . $	0	0	0	0	0.11
nichts	0	0	0	0	0.92
nichts .	0	0	0	0	0.92
nichts . $	0	0	0	0	0.92
night	0.71	0	0	0	0
nightly	0	0	0	0.22	0
no	0	0.36	-0.99	0	0.91
no .	0	0	0	0	0.28
no 0	0	0	0	0	-1.08
no avail	0.11	0	0	0	0
no change	0	-0.47	0	0.37	0
no changes	0.10	0.66	0.08	0	0
no different	0.17	0	0	0	0.81
no different .	0	0	0	0	0.81
no login	0	0	0	0	0.11
no longer	0	0	0	0.59	0
no luck	0.27	0	0	0	0.30
no more	1.07	-0.45	0	0.50	-0.14
no password	0	0.22	0	0	0
no way	0	0	0	0	-0.64
no way to	0	0	0.45	0	0
nobody	-1.44	-0.60	-0.44	-0.96	-0.08
nodes	0	0	0	1.76	0
non	0	0	0	-0.61	0
none	0	0	0	0	1.13
nonetheless	0	0	0	0	0.68
nonetheless .	0	0	0	0	0.68
nonetheless . $	0	0	0	0	0.68
not	-0.25	-0.11	-0.29	0	-0.40
not .	0	0	0	0.11	0
not . $	0	0	0	0.11	0
not a	0	0	1.20	0	0
not in	0.21	0	0	0	0
not logged	0	0.24	0	0	0
not logged in	0	0.22	0	0	0
not match	-0.20	0	0	0	0
not one	0	0	0	0.56	0
not working	0.37	0	0	0	0
not working for	0.12	0	0	0	0
not yet	0	-0.55	0	0	0
notbefore	0	0	0.09	0	0
note	-1.05	0	0	0	0
nothing	0.33	1.53	-0.54	-1.11	0.39
nothing but	0	0	0	0	-0.55
nothing else	0	0	0	0	-0.84
nothing in	-0.41	0	0	0	0
notice	0	0	0	0	0.11
noticed	0.28	0	0	0	0
notification	0	0	0.17	0	0
notre	0	0	0	-0.20	0
nous	0	0.53	0	0	0
now	0.66	0	0	0.83	0.71
now $	0	0	0	0.94	0
now .	0	-0.19	0	0.17	-0.88
now . $	0	-0.19	0	0.17	-0.88
now :	0.22	0	0.62	0	0
now : $	0.37	0	0	0	0
now i	0	0.83	0	-0.20	1.01
now i get	0	0	0	0	1.13
now i'm	-0.27	0	0	0	0
now it	0	0	0	-0.66	0
now it's	0.47	0.13	0	0	1.87
now the	0	0	0	0	0.88
ntp	0.07	0	0	0	0.32
number	0	0	0	0	0.18
nur	-0.69	0	0	0.50	0
o	0	0	0	0.12	0
o login	1.45	0	0	0.79	0
oauth	0.22	0.46	-0.48	-0.12	0
oauth .	0	0	0.23	0	0
oauth0	0	0	0	0	0.49
oauth0 proxy	0	0	0	0	0.09
of	0.11	-0.13	0.10	-0.06	0
of 0	0	-0.26	0	0	-0.18
of 0 .	0.25	-0.07	0	0	0
of a	-0.52	0	0	0	0
of argocd	0	0	0	0.10	0
of argocd server	0	0	0	0.10	0
of it	1.02	0	0.23	0	0
of it .	0	0	0.71	0	0
of mine	0	0	0.48	0	0
of my	0	0	0	0	0.98
of our	0	0.83	0	0	0
of some	0	-0.20	0	0	0
of the	0.39	-0.45	0	0.67	-0.66
of the app	0	0	0	0.22	0
of the two	0	0	0	0	0.43
of them	0	-0.63	0	0.06	0
of this	0	0	0	0.13	0
of today	0	0	0	0	0.10
of xxx	0	-0.41	-0.32	0	0
of your	0	0	0.19	0	0
off	0.33	0	0.25	-0.15	0
off and	0.07	0	0	0	0
off in	0	0	0.11	0	0
off in the	0	0	0.11	0	0
off the	0	-0.59	0	0	0
off xxx	0	0	0.61	0	0
office	0	0.06	0	0	0
office0	0	0	0.12	0	0
office0 .	0	0	0.12	0	0
often	0	1.28	0	0	0
oh	0.45	0	0	0	0
oidc	-0.61	0	-0.12	-1.88	-0.17
oidc $	0	0	0	0	-0.34
ok	0.29	-0.10	0	0	-0.40
ok $	0	0	0	0	0.15
ok .	0	0	0	0.80	0
ok . $	0	0	0	0.81	0
ok but	0	0	0	0	-0.40
ok in	0.49	0	0	0	0
okay	0	0	0	0.56	0
okta	0	-0.09	-0.47	-0.34	0.15
old	-0.40	-0.18	0	0.19	-1.35
old and	-0.19	0	0	0	0
old one	-0.73	0	0	0	0
old token	0	0	0	0	-0.07
older	0	0	0	0.05	0
older version	0	0	0	0.55	0
on	-0.15	-0.17	0	0	0.13
on .	0	0	0.08	0	0
on . $	0	0	0.08	0	0
on 0	0	0.76	0.46	0	0
on 0 .	0	0	0.63	0	0
on :	1.58	0	0	0	0
on a	0	0	-0.65	0	0.62
on and	0.19	0	0	0	0.84
on and off	0	0	0	0	0.31
on another	-0.52	0	0	0	0
on both	0	0	0	0	-0.44
on every	0	0	0	0	0.67
on for	0.45	0	0	0	0
on github	0	0	0	0.08	0
on it	-0.42	0	0	0	-0.12
on it .	0	-0.25	0	0	0
on my	0	0	0	-0.63	0
on our	0	-0.43	-0.07	1.11	-0.93
on our side	0.18	0	0	0.50	0
on that	0.08	0	0	0	0
on the	0.43	0	0	0.10	0
on this	0	-0.56	0	0	0
on to	0	0	0	0	0.24
on to the	0	0	0	0	0.44
on xxx	-0.23	0	0	0	0
on xxx and	0	0	0	0.24	0
on your	0.85	0	0	0.08	0
once	0	0	0.42	0	0
once more	0.15	-0.37	0.22	0	0.66
once more .	0	-0.09	0	0	0.13
once more and	0	-0.39	0	0	0
once the	-0.06	0.34	0	0	0
one	-0.11	-0.13	0.12	0.46	0
one $	0.75	0.42	0	0	0.40
one .	0	-0.06	0	0	-0.21
one . $	0	-0.06	0	0	-0.21
one :	0	0	0	0.21	0
one : xxx	0	0	0	0.22	0
one and	0	-0.16	0	0	0
one and the	0	-0.07	0	0	0
one by	0	0	0.21	0	0
one can	0	0.24	0	0	0
one for	0	0.11	0	0	0
one from the	0	0	0	0.13	0
one gets	0	0	0.42	0	0
one has	0	0	0	0.09	0
one has to	0	0	0	0.15	0
one in	-0.77	0	0	0	0
one line	0	0	0	0	0.12
one of	-0.19	0	0	0	0
one of the	0	0	0	0.12	0
one with	0	-0.25	0	0	-0.36
ones	-0.22	0.34	0	0	0.26
only	0	0.50	0.91	0	-0.56
only .	-0.56	0	0	0	0
only . $	-0.56	0	0	0	0
only then	0	0	0.50	0	0
only way	0	0	0.97	0	0
open	-0.66	0	0	0	0
open a	0	0	0	0	0.43
open the	0	0	0.39	0	0
openid	-0.51	-0.48	0	0	0
opening	0	0	0.78	0	0
opens	-0.36	0	0	0	0
opens the	0	0	0	0	-0.33
operator	-0.68	-0.13	0	0	0
option	-0.23	0.85	0.24	0	0
options	0	0	0.31	0	0
options in	0	0	0.21	0	0
or	-0.88	-0.10	0	-1.51	-0.97
or in	0	0	0	0	-0.22
or the	0	0	0.67	0	0
or xxx	0	-0.14	0	0	0
org	-0.32	0	-0.16	0	0
os	0	0	0	-0.34	0
other	0.11	0.65	-0.07	0	0.41
other browser	0	0	0	0	0.99
other one	0	0	0	0.15	0
otheroidc	0	0	0	0.46	0
others	0	0	0.10	0	0
otherwise	0	-0.42	0	0	0
our	-0.40	0	-0.40	-0.38	-1.59
our adfs	0	0	0	0	0.42
our org	0	0	0	0.36	0
our own	0	0	0.43	0	0
our side	0.18	0	0	0.50	0
ours	0	0.08	0	0.58	0
out	0.42	0	0.56	0.55	-0.36
out .	0.10	0.12	0	0	0
out . $	0.10	0.12	0	0	0
out :	0.40	0	0.35	-0.45	0
out again	0	-0.38	0	0	0
out and	0	0	0	-0.25	0
out of	-0.26	0	-0.67	0	0
out of the	0	0	0	-1.61	0
out the	0	0	0	0.70	0
out with	0	0	0	0.24	0
outlook	-0.98	1.05	0.18	0	0
outlook .	0	0	0.11	0	0
output	0.82	0	0	0	0
over	0	0.42	0.87	-0.24	-0.05
over again	0	0	0	0	0.93
over and	0	0.22	0	0	0
over here	0	-0.41	0.73	0	-0.61
over the weekend	0	0.32	0	0	0
overflow	0	0	0	0	0.35
overflow answer	0	0	0	0	0.35
overnight	0	0	0	-0.13	0
own	-0.12	-0.37	0	-0.65	0
p0	0.48	0	0	0	0
package	-0.13	0	0	0	-0.67
page	0.20	0.34	-0.37	0	-0.28
page :	0	-0.19	0	0	0
page : xxx	0	-0.15	0	0	0
page and	0	0	0.62	0	0
page xxx	0.37	0	0	0	0
par	0.06	0.73	0	0.47	0
par le	0	0.28	0	0	0
pareil	0.45	0	0	0	0
part	-1.38	0	0	0	0
party	-0.18	-0.12	0	-0.20	0
pas	0.51	0	0.51	0	0
pass	0	0	0.16	0	0
passe	0	0	0.26	0	0
passes	0.26	0	0	0	0
passes .	0	0	0.10	0	0
passes . $	0	0	0.10	0	0
password	0	1.15	0.62	-0.62	0.32
password .	0	0	0	0	0.16
password . $	0	0	0	0	0.16
password and	0	0	0	0	-0.15
password in	0	0	0.53	0	0
past	-1.20	0	0	-0.14	-0.72
pasted the	-0.12	0	0	0	0
patch	0.30	-0.77	0	0.79	0
path	0	0	0	0.22	0
people	0	0	0.24	-0.49	-0.88
people in	0	0	1.44	0	0
people who	0	0	-0.08	0	0
per	0.58	0	0	0	0
perfect	0	0	0	0	-0.16
perfect .	0	0	0	0.33	0
perfect . $	0	0	0	0.33	0
perhaps	0	0	-0.12	0	0
persists	1.25	0	0	0	1.44
persists .	0	0	0	0	0.09
persists . $	0	0	0	0	0.09
person	0	0	0	0.39	0
phone	-0.42	0	0.20	0	0
phones	0	0	0	0.33	0
pick	-0.06	0	0	0	0
picture	0.10	0	0	0	1.19
pinned	0	0	0.08	0	0
pixel	0.18	0	0	0	0
place	0	-0.10	0	0	0
place of	0	0	0.63	0	0
plain	0.17	0	0.15	0	0.27
plan	0.33	-0.17	0	0	0
play	0	0	0	0.23	0
please	-1.47	-0.30	-0.74	0	-0.61
please ?	0.34	0	0	0	0
please ? $	0.34	0	0	0	0
please help	0	0.19	0	0	0
plugin	-0.56	0.40	0	-0.42	0
plugins	0	0	0	0.05	0
plus	0.76	0	0	0.12	0
po	0	0.63	0	0	0
pod	1.22	0	0	0	0
pods	0.71	0	1.02	0	0
pods are	0	0	0	0.37	0
policy	0	0	0	0.39	0.35
pops	0	0.35	0	0	0
pops up	0	0.35	0	0	0
portal	-0.48	0	0	-0.56	0
possible	-1.27	0	0.69	-0.15	0
postman	0	0.65	0	-0.23	0
pour	-0.76	0	0	0	-0.26
pr	0	-0.27	0	0.18	0
pre	0	0	0	0	0.23
press	0	0	0.07	0	0
press login	0.18	0	0	0	0
press xxx	0	0	0	0	0.43
prints	0	0.57	0	-0.59	0
priority	0	0	0.75	0	0
private	0.25	0	0	0	0
pro	0	0.16	0	0	0
probably	-0.39	0.29	0	0	0
problem	-0.74	0	0	-0.67	-1.18
problem .	0	0	0	0	0.16
problem . $	0	0	0	0	0.16
problem is	0	0	0.11	0	0
probleme	0.20	0	0	0	-0.67
proceed	0	0	0	0	0.13
process	0	0.29	0	0	0
prod	0	0	0	0.23	0
production	0	0.34	0	0	-0.11
profile	0	0	0	-0.82	0
progress	0	0.38	0	0	0
project	0.10	0	0	0	0
promise	0	0.35	0	0	0
prompt	0	0.79	0	0	0
properly	0	-0.58	0	0	-0.47
proto	0.26	0	0	0	0
provider	-0.76	0.16	0.13	-0.57	-1.06
providers	0	0	0	0.16	0
proxy	0.30	0	0	-0.48	0
prs	-0.17	0	0	0	0
public	0	-0.12	0	0	0
published	0	0	0	0.41	0
pulled	0.34	0	0	0	0
put	1.86	0	0.12	0.39	0.60
put 0	0	0	0.39	0	0
put 0 .	0	0	0.39	0	0
put in	0.46	0	0	0.20	0
put it	-0.27	0	0	0	0.06
put it in	0	0.45	0	0	0
put that	0	0.51	0	0	0.35
puts	0	-0.08	0	0.61	0
putting	0.75	0	0.10	0	0
py	0	0	0	-0.08	0
quand	0.52	0.48	0	0	1.31
que	-0.07	-0.36	0	0	0
query	0.11	0	0	0	0
query string	0	0	0	0.16	0
question	0	0	0.34	0	0
quick	0	0	0	-0.22	0
quiet	0.63	0	0	0.49	0
quit	0	0	0.34	0	0
raised	0.25	0	0	0	0
ran	0	0.16	-0.79	0	0.35
ran into	-0.83	0	0	0	0
ran the	0.09	-0.23	0	0.38	0
rancher 0	0	0	0	0.09	0
rancher 0 .	0	0	0	0.09	0
rate	0	0	0	0	0.52
re	0	-0.05	0	-0.12	0.65
re added	0	0	0.49	0	0
react	0	0	0	-0.06	0
read	-0.44	-0.21	0	0	-0.62
real	0	0	0	0.66	-0.26
really	-0.11	0.43	0	0	0
reason	-0.05	0	0	0	0
reauthenticate	0.29	0	0	0.35	0
reboot	0	0	0.18	0	0
reboot of	0	0	0.21	0	0
reconnect	0	-0.14	0	0	0
red	0	0	0	0	0.11
redirect	-0.78	0.19	-1.25	-0.21	0.33
redirect uri	0.46	0.50	0	0	0.39
redirect uri $	0	0.06	0	0	0.47
redirect uris	0	0	0	0	-0.17
redirect url	0	0	0	0	-0.19
redirected	-0.54	0	0	0	0
redirects	0	0	0	0.32	0
redirecturl	0.29	0	0	0	0
redis	0.74	0	0	0.06	0
refresh	-1.47	-0.23	0.25	0	-0.73
refresh the	0	0	0.17	0	0
refresh token	0	0	0	-0.41	0
refreshes	-0.26	0	0.11	0	0
refuses	0.53	0	0	0	0.33
regel	0	0	0	0.58	0
region	0	0	0	0.58	0
register	-0.29	0	0	0	0
registered	0.96	0	0	0.42	0
rein	0	0	0	0.73	0
reinstalled	2.33	0	0	-0.20	0.96
related	-0.14	0	0	0	0
release	-0.61	-0.21	0	1.30	0
released	0	0	0.42	0	0
released with	0	0	0	0.62	0
relevant	0	0	0	0	0.25
reload	0.65	0	1.02	0	0.42
reload the	0	0	1.08	0	0
reloads	0	0.28	0	0	0
remote	0	0	0	0.80	0
remove	0	0	0.26	0	0
remove the	-0.15	0	0	0	0
removed	1.99	0	0	0.37	0
removed the	0	0	0	0	-0.16
removing	0	0	0.17	0	0
removing the	-0.13	0	0.09	0	0
renewed	0.20	0	0	0	0
reopen	0	-0.47	0	0	0
replaced	0	-0.29	0	0.85	0.40
repo	-0.24	0	0	0	0
reproduce	0	0	-0.14	-0.06	-0.62
request	0	1.07	-0.28	0	-0.08
request .	-0.14	0	0	0	0
request . $	-0.14	0	0	0	0
requests	0	0.13	0	0	0
reset	0	0	0	0	1.08
reset the	0	0	0.20	0	0
resolve	0.59	0	0	0	0
resolved	-0.12	0	0	-0.58	0
resolved :	0	0	0	-0.44	0
resolved it	0	0	0	0.75	0
resourcerequiresconsent	0	0	0	0	0.16
response	-0.56	0	0	0	0
response time	0	-0.30	0	0	0
restart	1.62	0	1.79	0.72	0.82
restart of	0.75	0	0.41	0.59	0.48
restart the	0.06	0	0	0	0.12
restarted	2.23	0.25	-0.18	-0.30	1.49
restarted the	0	0	0	-0.20	0
restarting	0.31	0	0.92	0	0
result	-0.57	0	0	0	0
retry	0	-0.13	1.43	0	0
retry .	0	0	0.16	0	0
retry . $	0	0	0.16	0	0
returns	0	0	0	0	-0.34
review	0	-0.68	0	0	0
right	-0.14	-0.47	0	-0.37	-1.49
right away	0	-0.11	0	0	-0.60
right now	0	0.93	0.27	0	0
roll	0	0	0.11	0	0
rollback	1.87	0	1.86	0	0
rolled	0.39	0.09	0	0	-0.61
rolled back	0	0	0	0	-0.32
rolled back to	0	0	0	0	-0.32
root	0	0	0.29	0.09	0
root cause	0	0	0	0.15	0
root url	0	0	0.53	0	0
roughly	0	0	0	0	0.09
round it	0.50	0	0	0	0
route	0	0	0	0	-0.28
row	0	0	0.07	0	0
rsa	0	0	0	0.46	0
rules	0	0	0	0.20	0
run	0	0	0	0	-1.56
run a	0	0	0.06	0	0
run into	-0.05	0	0	0	0
run it	0.17	0	0	0	0
run with	0.07	0	0.45	0	0
running	0.20	0.11	0	0	0
running .	0.45	0	0	0	0.53
running . $	0.45	0	0	0	0.53
runs	0	-0.61	0.14	-0.14	0
s	0.18	0	0	0	0
s0	0.57	0	0	0	0
safari	-0.07	0	-0.15	0	0
said	0.86	0	0.42	0	0
salesforce	0	0	0	0.15	0
same	0.86	1.41	0	-1.03	1.36
same $	0	0.20	0	0	0
same .	0.45	0	0	0	0
same . $	0.45	0	0	0	0
same 0	0	0.52	0	0	2.18
same as	0	0	0	0	-0.14
same here	0	0	0	0	-0.10
same issue	0	0	0	0	0.05
same message	0	0	0	0	0.18
same message .	0	0	0	0	0.75
same problem	0.14	0	0	0	0
same problem .	0	0	0	0	0.61
same thing	-0.41	-0.35	0	0	0.29
same thing .	0	0	0	0	0.05
same user	0.13	0	0	0	0
same with	-0.09	0	0	0	-0.23
saml	-0.51	0.29	-0.15	0	-1.45
saml .	0	0	-0.09	0	0
saml . $	0	0	-0.07	0	0
saml gui	0	0	0.23	0	0
saml sso	0	0.28	0	0	0
saml0aws	0	0	0.59	0	0
sample	0	-0.09	0	0	0
sandbox	-0.07	0	0	0	-0.19
saved	0	0	0	0	0.18
saw	-0.75	0	0	0.09	0
say	0	-1.02	-0.11	0	-0.07
says	-0.28	0.95	-0.65	-1.02	0
says $	0	0.24	0	0	0
says :	0.32	0	0	0	0
scaled	0.45	0	0.41	0.21	0
scopes	0.30	0	0	0	0.96
screen	-0.26	0.47	0	0	0
screen .	0	0.13	0	0	0.08
screen . $	0	0.07	0	0	0.23
screenshot	0.24	0.91	0.09	-0.59	0.89
screenshot $	0.16	1.14	0	0	0.20
screenshot .	-0.15	0	0	0	0
screenshot . $	-0.15	0	0	0	0
script	0.39	0	0.15	0	0
se	-0.68	0	0.67	0	-0.43
search	-0.54	0	0	-0.59	-0.53
searched	1.58	0	0	0	0
second	-0.68	0.24	0	-0.07	1.05
second login	0	0	0	0	0.10
seconds	0.89	0.23	0	0	0
seconds .	0.14	0	0	0	0
seconds . $	0.14	0	0	0	0
secret	0.49	-0.48	-0.55	1.39	0
secure	0	0	0	0	0.25
security	0	-0.76	0	0.43	-0.10
see	0	0	-0.27	-0.95	-0.40
see if	0.74	0	0	0	0
see it	0.06	0	0	0	0
see it on	0.79	0	0	0	0
see that	0.18	0	0	0	0
seem	0	0	0	0	0.07
seem to	0	0	0	0	0.07
seems	0	0	0	-0.51	0
seems to	0	0.20	0	0	0
seems to be	-0.13	0	0	0	0
sees	0	-0.13	0	0	0
sees the	0	-0.49	0	0	0
seit	-0.30	0	0	-0.54	0
seit heute	0	0	0	-0.25	0
self	0	0	0	0	0.48
self signed cert	0	0.30	0	0	0
sends	0	0.81	-0.12	0	0
sends me	-0.16	0	0	0	0
sends you	0	0.29	0	0	0
sent	0	0	0	0	-0.29
separate	0	0	0	0.65	0
server	-0.08	0.33	0	0	0
server .	0	0	0	0	0.34
server . $	0	0	0	0	0.50
server and	-0.72	0	0	0	0
server log	0	0	0	0	0.18
server pods	0	0	0.30	0	0
server's	0.79	0	0	0	0
servers	0.63	0	0	0.52	0
service	-0.40	0.24	0	-0.46	0
service and	0	0	0.28	0	0
services	1.00	0	0	0	0
session	0.08	-0.54	0	1.14	0
session .	0	-1.13	0	0	0
session id	0.35	0	0	0	0
session token	0	-0.41	0	0	0
sessions	0	0	0	0.39	0
set	0.62	0	0	0	0.18
set it to	-0.17	0	0	0	0
set to	0.21	0	0	0	0
setting	0.50	0	-0.12	0.12	0
settings	0.95	-0.65	0.59	0.56	-0.41
settings . $	-0.25	0	0	0	0
setup	0	0	0	0.41	0
several	-0.37	0.11	0.59	0	0
sfdx	0.65	0	0	0	0
sha	0	0	0	0.40	0.09
sha 0	0	0	0	0.40	0.09
short	0	0	0.24	1.03	0
should	-0.64	-0.83	-0.66	0.53	-0.61
should be	0	0	0	-0.11	0
shouldn't	0	-0.14	0	0	0
shows	0.75	1.31	-0.59	-0.96	0.34
si	-0.16	0.05	1.36	-1.15	0
side	0.32	0	0	0	-0.62
side .	0	0	0	0.42	0
side . $	0	0	0	0.42	0
sign	-0.08	0.49	0	0	0
sign in	-0.55	0.77	-0.19	0	0
sign in logs	0.08	0	0	0	0
sign in with	-0.21	0	0	0	-0.61
signature	-0.19	0	0	0	0
signed	0.24	0	-0.31	0	0
signed cert	0	0.30	0	0	0
signed in	0.57	-0.33	0	0	0
signing	-0.84	0	0	0	0
signing key	0	0	0	0	0.16
signs in	0	0	0.22	0	0
silent	0.40	0	0	0	0.26
similar	0	0	0	0	0.56
since	0	0	-1.14	0.79	-0.13
since .	0.38	0	0	0	0
since . $	0.38	0	0	0	0
since 0	0	-0.10	0	0	-0.14
since i	-0.30	0	0	0	0.07
since the	0	0.08	0	0	0
since then	-0.65	0	0	0	0
single	0	0	0	0.15	0
single page	0	0	0	0.46	0
site	-0.14	0	0.18	0	-0.20
site .	0	0	0.31	0	0
site . $	0	0	0.35	0	0
site's	0	0	0.31	0	0
slash	0	0	0	0.37	0
small	0	0	0	-0.21	0
so	0	0	0.37	0.13	-0.34
so .	-0.11	0	0	0	0
so . $	-0.37	0	0	0	0
so :	0	0	0	0	0.54
so far	1.14	0	0	0	0
so far .	0.06	0	0	0	0.41
so for	0	0	1.18	0	0
so i	0.22	-0.62	0.46	0	0
so it's	0	0	1.35	0	0
so that	-0.60	0	-0.30	0	0
so that's	0.66	0	1.06	0	0
so the	0	0.76	0	0.83	0
so the session	0	0	0	0.58	0
so users	0	0	0.17	0	0
software	0	0.19	0	0	0
solution	-0.20	0.26	0	0	0
solve	0	0.69	0	0	0
solved	1.63	-0.37	1.19	1.66	-0.35
solved $	0	0	0.29	0	0
solved it	0	0	-0.36	0.70	0
some	0	0.88	0	-0.81	-0.42
some days	0	0	0	0	0.24
some of	0	0	0.30	0	0
someone	0	-0.60	0	0.15	-0.17
something	0	0.33	0	-0.52	0
something for	0	-0.12	0	0	0
something in	0	0.51	0	0	0
something in the	0	0.46	0	0	0
sometimes	0	0	0.64	0	-0.19
sono	-0.24	0.52	0	0	0
sonoma	0	0	0	0.31	0
soon as	0.07	0.61	0	0	0
sorry	-0.82	-0.78	0	0	0
souci	-0.73	0	0	0	0
source	0.30	0	0	0	0.45
sp	0	0	0	0	-0.22
sp .	0	0	0.26	0	0
sp and	0.37	0	0	0	0
specific	0	0	1.40	0	0
split	0.44	0	0	0.54	0
ssl	0	0	0	0.55	-0.16
ssl cert	0	0	0	0.38	0
ssl cert file	0	0	0	0.38	0
sso	-0.53	0.77	0	-0.43	-0.17
sso $	0	-0.05	0	0	0
sso in	0	0	0	0	-0.21
sso login	0	0	0.08	0	0
stack	0	0	0	0	0.16
stack overflow	0	0	0	0	0.35
stack overflow answer	0	0	0	0	0.35
stackoverflow	1.11	0	0	0	0
stale	0	-0.07	0	0	0
stand	0	0	0	0.77	0.21
start	0	0.06	0	-1.09	-0.42
starting	0	0	0.43	0	0
starts	0.37	0	0	0	0
startup	0.18	0	0	0	0
state	0	0	-0.27	-0.44	-0.74
static	0	0	0	0.12	0
status	-0.70	0	0	0	0
status page	0	-0.17	0	0	0
stays	0	0	0	0	2.20
stays .	0	0	0	0	0.26
stays . $	0	0	0	0	0.26
step	0	0.14	0	0	0
steps	0	0.33	0	0	-0.46
still	0.64	0.80	-1.08	0	2.47
still 0	0	0	0	0	0.65
still get	0	0	0	0	0.57
still has	0	0.17	0	0	0.47
still the	0	0	0	0	0.40
still there	0.25	0	0	0	0
still xxx	0.44	0.31	0	0	1.17
still xxx .	0.85	0.37	0	0	0.52
stopgap	0	0	0.34	0	0
storage	0.49	0	0.16	0	0
store	0.34	-0.51	0	0	0.30
stores	0	0	0	-0.20	0
straight	0	0	-0.07	0	0
strict	-0.20	0	0	0.44	0
string	0.19	0	0	0	0
stuck	0	0	0	0	1.56
stuck at	0	0	0	0	1.24
succeed	0.51	0.21	0	0	0
succeeds	0	0	1.17	0	-1.03
succeeds .	0	0	0.87	0	-0.58
succeeds . $	0	0	0.87	0	-0.58
success	1.10	0	-0.14	0.19	0
successful	-1.15	0	0	0	0
such	0	-0.29	0	0	0
suggested	1.69	0	0.52	0	1.52
suggestion	0	0.11	0	0	0
support	0	0	0.24	0	0
sur	0.58	0	0	0	-0.40
sure	0.43	0	0	-0.06	0
sure .	0	0	0	0	0.23
sure . $	0	0	0	0	0.23
switch	0.14	0.48	0.13	-0.54	0
switched	1.43	0	0.33	0	0.16
switched off	0	0	0.26	0	0
switched to	0	0	0	0	0.15
sync	0.72	0	-0.09	0.21	0
sync .	0	0	0	0.30	0
sync . $	0	0	0	0.30	0
synced	0.13	0	0	0	0
system	0	0	0	-0.78	0
system :	0	0	0	0	0.40
t	0	0	0	0	0.26
tab	0	0.60	0.51	0	0
tag	0	0.89	0	0	0
take	0	0	0	0	0.22
take that	0	0	0	0.80	0
take the	0	0.07	0.97	0	0
taken	0	0	0	-0.37	0
takes	-0.71	0	0.67	0.30	0
takes the	0	0	0.08	1.21	0
talk	0	-0.05	0	0	0
talk to	0	-0.05	0	0	0
team	-0.44	0	0	0	0
teams	-0.47	0.25	0	0	0
teams .	0	0.06	0	0	0
tell	-0.31	-0.43	0	0	-0.14
temporary	0	0	0.44	0	0
ten	0.50	0	0	0	0.54
tenant	-0.75	0.47	0	-0.22	0.07
terminal	0.25	0	0	0	0
terraform	0.61	0	0	0	0
test	0.28	-0.97	-0.14	0	0
tested	1.81	-0.95	0	-1.45	-0.09
tested .	0	0	0	0	-0.18
tested . $	0	0	0	0	-0.18
text	0	-0.07	0	0	0
than	-1.00	0	0	0	-0.29
thank you !	0.07	0	0	0	0
thanks	-0.63	0.07	0	-0.40	0
thanks !	-0.17	0	0	0	0
thanks ! $	-0.17	0	0	0	0
thanks for	0	0	0	-0.51	0
thanks for the	0	0.11	0	0	0
that	0.13	-0.76	0.51	0	-0.76
that $	0	0.11	0	0	0
that .	-0.13	0	0	0	0
that . $	-0.13	0	0	0	0
that 0	0	0	0	0	0.13
that did	0	0	0	-0.16	0
that doesn't	0	0	0	0	0.25
that helps	0	0	0.08	0	0
that i	-1.30	0	-0.32	0	0
that in	0	0.09	0	0	0.22
that in the	0	0.28	0	0	0.39
that it	0	0	0.38	-0.22	0
that one	0	-0.18	0	0	0
that one .	0.68	0	0	0	0
that the	0	0	-0.84	0	0
that xxx	0	0	0	0	0.12
that's	-0.13	-0.30	0.34	-0.50	-0.94
that's what	0.49	-0.15	0	0	0
that's where	0	0	0.14	0	0
the	0.22	-0.79	0.34	0.16	0
the . .	0	0	0.40	0	0
the 0	0	0	0	0	0.18
the 0 .	0.15	-0.49	0	0	0
the 0 page	0	0	0	0	0.50
the account	0.41	0	0	0	0
the admin	0	0.27	0	0	0
the api	0.46	-0.43	0	0	0
the apiserver	0	0	0	0	0.58
the app	-0.85	0	-0.82	0.09	-0.14
the app in	0	0	0	0.45	0
the app's	0	0.60	0	0	0
the authentication	0	-0.20	0	0	0
the base	0	-0.46	0.39	0	0
the browser	0	0.06	-0.30	0	0
the browser's	0	0	0.23	0	0
the bug	-0.10	0	0	0	0
the button	0	0	0.21	0	0
the ca	0	0	0	0.15	0
the cache	0.84	0	0.12	0	-0.24
the callback	0.88	0	0	0	0.26
the captcha	0	0	0	0	0.75
the captcha .	0.62	0	0	0	0
the cause	-0.08	0	0	0	0
the cert	0	0	0	0.45	0
the certificate	-0.60	0.06	0	0	0
the change	0	0	0	-0.08	0
the claims	0	0	0.41	0	0
the cli	0.83	0	0	0	0
the client	0	0	0	0.61	0
the client secret	0	0	0	0.09	0
the code	0	0	0	0.31	0
the consent	-0.69	0	0	-0.11	0
the console	0	0	0.22	0	0
the cookie is	0	0	0	0.14	0
the cookies	-0.43	0	0	0.37	0
the default	1.77	0	0.85	0	0.54
the developers	0	-0.18	0	0.19	0
the dex	-0.07	0	0	0	0
the docs	-0.41	0	0	0	0
the email	0	0.26	0	0	0
the end	0.20	0	0.72	0	0
the error $	0	0.15	0	0	0
the error is	0	0	0	0	0.06
the errors	-0.23	0	0	0	0
the exact	0	-0.23	0	0.09	0
the example	0.16	0	0	0	0
the example app	0.21	0	0	0	0
the extension	0.12	0	0	0.31	0
the first login	0	0	0.23	0	0
the fix	-0.20	0	0.10	0.79	0
the fix .	0	0	0	0.27	0
the fix is	0	0	0.09	0	0
the google	0.89	0	0	0	0
the group	0	0	0	0.31	0
the identical	0	0	0.29	0	0
the identity	0	0	0	0.25	0
the idp	0	0.41	0	0.24	0
the image	0	-0.06	0	1.37	0.07
the integration	0.25	0	0.40	0.72	0
the issue	0	0.17	0	0	0
the issuer	0	0	0	1.06	0
the job	0	0	0.21	0	0
the key	-0.28	0	0	0	0
the last	0	-0.26	0	0	0
the latest	0	0	0	0.80	0
the latest version	0	0	0	0.88	0
the ldap	0	0	0.51	0	0
the library	0	-0.20	0	0	0
the link	0	0	0	0.14	0
the log	-0.17	0	0	0	0
the login	-0.12	0	0	-0.51	-1.55
the login popup	0	0	0	0	-0.21
the login prompt	0.45	0	0	0	0
the logs	0.14	0	0	0	0
the loop	0	0	0	0	0.90
the mail	0	0	0	0.12	0
the manifest	0	0	0	0.13	0
the message	0	-0.39	0	0	0
the metadata	-0.13	0	0	0	0
the moment	-0.55	0	0	0	0
the native	0.24	0	0	0	0
the network	0	0	0	0.19	0
the new	0.35	-0.08	-0.50	0.44	0
the new one	-0.18	0	0	0	0
the next	0.51	-0.78	0	0	0
the nginx	-1.14	0	0	0	0
the nodes	0	0	0	1.12	0
the notification	0	0	0.21	0	0
the oauth	0.14	0	0	-0.12	0
the oidc	0	0	0.79	0	0
the okta	0	0	0	0	0.42
the old	0.49	0	0.33	0.60	-1.06
the old one	-0.06	0	0	0	0
the only	0	0	0.71	0	0
the only way	0	0	0.97	0	0
the operator	-0.12	0	0	0	0
the other	-0.42	0	0	0.56	0
the other one	0	0	0	0.15	0
the others	0	0	0.38	0	0
the output	0.36	0	0	0	0
the password	0	0	-0.57	0	0
the patch	0	0	0	1.39	0
the phone	-0.73	0	0	0	0
the plugin	0	0.48	0	0	0
the pod	0.48	0	0	0	0
the policy	0	-0.11	0	0	0
the popup	0	0	0	0.42	0
the provider	0	0	0	-0.41	0
the proxy	0.84	0	0	0	0
the re	0	0	0	0.42	0
the real	0	0	0	0.07	0
the reason	0	-0.60	0	0	0
the redirect	0	0	0	0.32	0.67
the redirect uri	0	0	0	0.66	-0.36
the redirect url	0.09	0	0	0	0
the refresh	0	0	0	-0.09	0
the release	0	-0.31	0	0	0
the root	0	0	0.70	0	0
the same	-0.50	0.62	0.44	-0.63	0
the same $	0	0.20	0	0	0
the same .	0.44	0	0	0	0.83
the same as	-0.22	0	0	0	-0.14
the same error	-0.06	0	0	0	-1.10
the same thing	-0.35	0	0	0	-0.22
the saml	-0.09	0	0	0	0
the second	-0.21	0	0	0	0
the secret	-0.43	0	0	-0.10	0
the server	0	0	0	0	0.18
the server log	0	0	0	0	0.18
the service	0	0	0.37	0	0
the sign	0.36	0	0	0	0
the sign in	0.36	0	0	0	0
the signature	-0.28	0	0	0	0
the site	0	0	0.24	0	0
the spa	0	0	0	0	0.19
the sso	0	0	0	0.46	0.61
the system	0	-0.25	0	0	0
the tab	0	0	0.59	0	0
the tenant	0	0	0	0	0.38
the terminal	0	0	0.06	0	0
the time	0	0	0	0	-0.25
the token	0.11	0.51	0	0	0
the token .	0	0	0	0.29	0
the token is	1.00	0	0	0	0
the trailing	-0.26	0	0	0.06	0
the trick	0	0	0.48	0	0
the tutorial	-0.07	0	0	0	0
the two	0	0	-0.82	-0.36	0.25
the ui	0	0	-0.29	0	0
the update	0.28	0.21	0	0	0.56
the url	0.06	0	0.39	0	0
the user	-0.38	0	0	0.31	-0.71
the user is	0	0	0	0.08	0
the user's	0	0	0.59	0.83	0
the user's password	0	0	0.64	0.46	0
the verification	0	0	0	0.15	0
the very same	0.05	0	0	0	0
the vpn	0.78	0	0.99	0	0
the way	0	0	0.30	0	0
the web	0	0.19	0	0	0
the weekend	0	0.18	0	0	0
the windows	0.19	0	0	0	0
the xxx	0	-0.83	0.24	-0.40	0
their	0	0	-0.44	0	0
them	0	0	0.51	0	0
then	-0.26	0.29	0.33	0	0
then $	0	0	0.09	0	0
then :	0	0.07	0	0	0
then a	0	0	0	0.30	0
then i	0.15	0	0	0	0
then the	0	0	0	0	1.27
there	0	0	-0.58	-0.84	0.46
there $	0.67	0	0	0.20	0
there ?	0	-0.25	0	0	0
there ? $	0	-0.25	0	0	0
there the	0	0	0	0.07	0
there was	0	0	0.21	-0.20	0
there were	0	-0.27	0	0	0
there's	-1.42	0	-0.67	0.25	0
there's no	0	0	0	0	-0.70
these	1.22	0	1.02	0	1.37
they	0.82	0	0	0.41	0.88
they don't	0.51	0	0	0	0
they're	0.10	0	0	0.95	0
thing	0	-0.67	0.38	0	0
thing :	0	-0.48	0	0	0
thing that	0	0	0.56	0	0
things	0	0	0	0	0.38
third	-0.51	0	0	0	0
third party	0	-0.41	0	0	0
this	-0.48	-0.05	0	0.10	-0.22
this $	0	0.72	0	0.38	0.34
this .	-0.09	0	0	0	0
this . $	-0.09	0	0	0	0
this :	-0.49	-0.26	0.42	0	0
this error	0	0	0	0	-0.13
this is	0.10	0	0.19	0	0
this issue	0	-0.15	0	0	-0.69
this on	0.14	0	0	0.24	0
this one	0	-0.32	0	0	0
this problem	0	0.22	0	-0.10	0
this release	0	0	0	0.09	0
this thread	0	-0.30	0	0	0
this time	0	0	0	0	0.29
those	0.56	0	0	0	0
though	0	0	0.14	0	-0.31
though .	0	0	0	0	-0.12
though . $	0	0	0	0	-0.12
three	0	-0.36	0	-0.60	0.39
through	1.01	0	0.48	-0.30	0.19
through .	0.26	0	0.44	0	0
through . $	0.26	0	0.44	0	0
through a	0	0	1.13	0	0
through the	0.14	0	-0.56	0	0
throws	0	0.07	0	0	0
thumbprint	0	0	0	0	0.12
ticket	0	0	0	0.05	0
ticket .	-0.31	0	0	0	0
ticket . $	-0.31	0	0	0	0
tickets	0	-0.07	0	0	0
time	-0.64	0	0.52	-0.09	0.26
time $	0	0	0.75	0	0
time .	0	0	-0.38	0	0.10
time . $	0	0	-0.34	0	0.10
time :	0	-0.30	0	0	-0.29
times	0.33	0	0	-0.19	0
times .	0.58	0	0	0	0
times . $	0.58	0	0	0	0
tls	0	-0.28	0.40	0	0
to	0	0.27	0.25	-0.46	-0.36
to . $	0	0	0.23	0	0
to 0	1.00	0	0	0	0.38
to 0 .	0.17	0	-0.41	0	0.17
to authorize	0	0	0	0	0.20
to be	0	-0.29	0	0	-0.46
to be in	0	0	0	0.17	0
to be sure	0.16	0	0	0	0
to do	-0.51	-0.15	0	0	0
to do with	0	-0.23	0	0	0
to find	0.11	0	0	0	0
to get	-0.08	0	0.23	0	0
to get the	0	0	0	0.31	0
to help	0	-0.38	0	0	0
to log	-1.00	0	0	0	0
to log in	-0.80	0	0	0	0
to login	0.19	0.20	0	0	1.01
to me	-0.40	0	0	0	0
to my	0.94	0	0	0	0
to no	0.11	0	0	0	0
to no avail	0.11	0	0	0	0
to reproduce	-1.18	0.12	0	0	0
to see	0.51	0	0	0	0
to see if	0.39	0	0	0	0
to set	0	0	0	0.12	0
to the	0	0.26	-0.67	0.33	0.31
to the idp	0	0	0	0	0.52
to the real	0	0	0	0.59	0
to work	0	0	0	0	1.43
to work with	0	0	0	0	0.61
to xxx	-0.16	-0.74	0	0.27	0
to xxx .	0	-0.11	0	0	0
toast	0	0	0	0.21	0
today	-1.75	0	0	0	0.13
today the	0	0	0	0	0.42
todos	0	0	0.73	-0.12	0
token	0.32	0.31	0	0.36	0
token $	-0.26	0	0	0	0
token .	-0.14	-0.14	0	0.97	0
token . $	0	-0.12	0	0.09	0
token expired	0	0.18	0	0	0
token is	0.56	0.73	0	0	0
tokens	0	0.76	-0.10	0.52	0
told	0	0.65	0.84	-0.39	0
told to	0	0	0.36	0	0
tomorrow	0	0.08	0	0	0
too	0	0.77	-1.40	-0.43	0
too many	0	0	0	0.08	0
took	0.86	-0.21	0	0	0
took the	0	0	0	0.62	0
top	0.13	0	0	0	0
touch	-0.12	0	0	0	0
toujours	0	0.63	0	0	0.82
tout	-0.15	0	0	0	0
trace	0.40	0	0	0	0.68
traefik	0	0.17	0	0	0
trailing	-0.27	0	0	0.06	0
trick	0	0	0.48	0	0
tried	2.12	-0.09	-0.40	-1.50	1.69
tried to	-0.11	0	0	0	-0.22
tried xxx	-0.24	0	0	0	0
trouble	0	0	0	0	-0.59
true $	-0.24	0	0	0	0
true and	0.42	0.52	0	0.32	0
true it	0.32	0	0.28	0	0
trust	0	-0.39	0	0	0
try	-1.30	-0.62	0	0	-0.79
trying	0	0.54	0	0	0
trying to	0	0.37	0	0	0
tu	0	-0.55	0	0	0
turned	0.43	0	0	-0.44	0.44
turns	0	0	0	0	0.25
turns out	0	0	0	0.53	0
tutorial	-0.16	0	0	0	0
twice	0.67	0	0	-0.13	0
two	-0.06	-0.36	0	0.16	0.24
two hours	0	0.35	0	0	0
type	0.40	0.84	0	0	0
u0	0	-0.81	0.06	-0.08	0
u0 !	0	0	0.20	0	0
u0 ! $	0	0	0.20	0	0
u0 $	-0.21	-0.95	0	0	0
u0 .	-0.28	0.13	0	0	-0.16
u0 . $	-0.28	0.13	0	0	-0.16
u0 could	0	0	0	0	0.40
u0 could you	0	0	0	0	0.40
u0 that	0	0.34	0	-0.48	0
u0 u0	0	0	0	0	0.33
u0 wrote	0.39	0	0	0	0
ubuntu	0	0.06	0	0	0
ui	-0.78	0	0	0	0
un	0	-0.19	0	0.63	0
unauthorized	0	0.23	0	0.42	0
unchanged	0	0	0	0	0.48
und	-0.43	0	0.57	0	-0.08
under	0	-0.35	0	0.43	0
under 0	0	0	0	0.30	0
unfortunately	0.29	0.68	0	0	0.58
uninstall	0	-0.21	0	0	0
uninstall the	0	-0.21	0	0	0
unit	0	0	0	0.33	0
unknown	-0.23	0	0	0	0
until	-0.96	-0.50	1.55	-0.73	-0.10
until the	0	0	0.07	0	0
up	-0.11	0	-1.04	0.31	0
up and	0	0	0	0.13	0
up on	0	0	0	0	0.38
up the	0	0	0	0	-0.11
up xxx	0	0	0.27	0	0
update	0	0	0	0.59	0
update :	0.34	0	0	0	0
update the	0	0	0.53	0	0
updated	0.47	0	-0.06	0.46	0
updated and	0	0	0	0	0.07
updated to	0	0	0	-0.11	0
updating	0.33	0	0	0	0
updating the	0.43	0	0	0	0
upgrade	0	0	-0.25	0.59	-0.24
upgraded	0	0	-0.06	0	0.63
upgraded to	0	0	0	0	0.83
upgraded to 0	0	0	0	0.12	0.83
uploaded	-0.82	0	0	0	0
uploaded the	-0.13	0	0	0	0
uploaded the new	-0.13	0	0	0	0
uri	0.27	0	0	0	0.36
uri $	0	0.06	0	0	0.47
uris	-0.05	0	0	0	-0.17
url	0	0.24	0	0.47	0.05
url .	-0.61	0	0	0	0
url . $	-0.61	0	0	0	0
url :	0	0.44	0	0	0
url is	0	-0.20	0	0	0
url xxx	0	0	0	0	0.22
url xxx $	0	0	0	0	0.50
urls	0	0	0	0	1.23
us	0.14	-0.15	0	0	0
us the	0	0.39	0	0	0
use	-0.11	0.21	0	-0.31	0
use .	0	0	0	0	0.27
use . $	0	0	0	0	0.27
used	0	0.78	0	0	0
user	0	0	-0.36	0.13	-0.44
user and	0	0.12	0	0	0
user is	0	0	0	0	0.19
user is not	0	0	0	0.22	0
user name	0	0	0	0.32	0
user's	-0.14	0	0.48	0.81	0
user's password	0	0	0.54	0.46	0
useragent	0	1.10	0	-0.45	0
userinfo	0.23	0	0	0	0
username	0	0	0.57	0	0
username password	0	0	0.37	0	0
users	0	0.28	0.65	0.11	-0.51
users are	0.57	0	0.38	0	0
users can	0	0	-0.24	0	0
users can log	0	0	-0.24	0	0
using	0	0	0	0.12	0
v0	0	-0.11	-0.07	-0.21	0
v0 .	0	-0.44	0	0	0
v0 . 0	0.06	0	0	0	0
validation	0	0	0.69	0	0
value	0	0	0	0	-0.27
values	0.34	0	1.17	0	0
var	0	0.67	0	0	0
verbose	0	0	0	0	0.15
verification	0	0	0	0.08	0
verifier	0.76	0	0	0	0
version	-0.84	0	0	0	-0.76
version 0	0	0	0.74	0	0
versions	-0.23	0	0	0	-0.44
very	0	0	0	-0.28	0
very same	0.05	0	0	0	0
via	0	0.06	-0.75	0	-0.06
vide	0.13	0	0.39	0	0
vide le	0.13	0	0.45	0	0
vm	0	0	0	0.35	0
volume	0	0	1.13	0	0
vpn	0.57	0	0.61	0	0
vpn .	0.08	0	0.21	0	0
vpn . $	0.08	0	0.25	0	0
vs	0	0	0	0.15	0
vue	-0.37	0	0	0	0
w	-0.56	0	0	0	0
wait	0	-0.87	0	0	0
want	0	0	0	0	0.43
want it	0	0	0.35	0	0
wanted	-0.06	0	-0.17	0	0
wants	0	0	0.42	0	0
wants the	0	0	0	0.16	0
was	0	-0.97	-0.66	1.79	-0.50
was 0	0	0	0	0.91	0
was a	0	-0.17	0	0	0
was asked	0	0.21	0	0	0
was in	0.09	0	0	0	0.44
was it	-0.54	0	0	0	0
was missing	-0.39	0	0	0.39	0
was the	-0.29	0	0	0.49	-0.13
was what	0	0	0	1.48	0
wasn't	0.76	0	0	0	0
way	0.31	0.43	1.05	0	0.35
way out	0.59	0	0.35	0	0.73
way to	0	0.69	0.44	0	0
we	-1.00	-0.46	0	-0.83	-0.67
we can	0	-0.89	0	0	0
we can't	0	0	0	0	0.30
we had	0	0	-0.24	0	0
we see	0	0	0.35	0	0
we're	-0.29	0.12	0	0	-0.32
we've	0.09	0	0	0	0
web	-0.23	0.10	0.43	0	0
web app	0	-0.17	0	0	0
website	0	0	0	0	-0.48
week	0	1.27	0	0	0.45
weeks	0	0	0	0	-0.19
well	0	0.34	0.47	0	0.05
well $	0	0.12	0	0	0
well .	-0.33	0	0	0	0
well . $	-0.28	0	0	0	0
well :	0	0	0	0.05	0
well and	0	0	0	0.52	0
went	1.71	0	0	-1.20	0.23
went through	0	0	-0.73	-0.37	0.22
were	-0.21	-0.28	-0.28	1.09	0
weren't	0	0	0	0.17	0
what	0	-0.12	0	0.06	-0.27
what am	0	0.24	0	0	0
what am i	0	0.24	0	0	0
what i	0	0	0	0.53	0
what it	0	-0.32	0	0	0
what's left	0	0	0.27	0	0
when	-0.26	0.07	-0.18	0.73	-0.36
when i	0.29	0.80	0	0	0.34
when it's	0	0	0	0.11	0
when we	0	0.22	0	0	0
when you	0	0	0	1.49	0
where	0	-0.09	0	0	0
whether	0	-0.23	0	0	0.21
which	0.98	0	0.41	0	0.30
which i	0	0	0	-0.35	0
which is	0	0	0.58	0	0
while	-0.35	0.37	0	0	0.60
while .	0	0	0.17	0	0
while . $	0	0	0.17	0	0
who	-1.48	-0.15	0	0	0
whoever	0	-0.79	0	0	0
whole	0	0	0	-0.19	0
why .	0.36	0	0	0	0
why . $	0.36	0	0	0	0
wieder	0	0	0.49	0.21	0
wieder .	0	0	0.69	0	0
wieder . $	0	0	0.69	0	0
will	0	-0.81	0	0.11	0
will be	0	0	0	0.49	0
will be in	0	0	0	0.80	0
will do	0	0	0	0.21	0
window	-0.26	0	0	0	-0.17
windows	0.23	1.03	0	-0.27	0
windows 0	0	1.07	0	0	0
with	0.16	0	0	0.22	-0.25
with $	-0.49	0	0	0	0
with 0	0	0.38	0	0.12	-0.30
with 0 .	-0.91	0.75	0	0.11	0
with :	0	0	0	0.38	0
with a	0	-0.28	0.22	0	0
with an	0.98	-0.15	0	0	0
with an app	0.56	0	0	0	0.57
with and	-0.16	0	0	0	0
with and without	-0.16	0	0	0	0
with another	0	0	0	0	1.07
with debug	0.11	0	0	0	0
with either	0	0	0	0	0.27
with invalid	0	0	0	0	0.82
with it	-0.06	0	-0.51	0	0
with my	0	0	0	-0.09	0
with no	-0.62	0	0	0.48	0
with okta	-0.08	0	0	0	0
with one	0	0	0.32	0	0
with our	0	-0.46	0	0	0
with that	2.23	0.08	1.53	0	0
with the	0	0	-0.49	0.59	0.07
with the fix	0	0	0.16	0	0
with the old	0	0	0	0.53	0
with the same	0.78	0	0.39	0	-0.69
with the token	0	0	0	0.14	0
with this	-1.13	-0.17	0	0.30	0
with xxx	-0.39	-0.74	0.76	0	0
with xxx .	0	0.51	0.06	0	0.12
with xxx and	0	0	0.54	0	0
within	0.79	0.17	0	0	0.05
within 0	0.25	0	0	0	0
without	0.09	-0.73	0.69	0.11	-0.36
without a	0	0	-0.17	0	0
without complaint	0	0	0.14	0	0
without the	0	0	0.05	0	0
won't	0	0.51	0	0	0
wordpress	-0.78	0	0	0	0
work	0	0.20	0.13	0	0
work either	0.52	0	0	0	0
work either .	0	0	0	0	-0.19
work with	0	0	0	0	0.43
workaround	-0.37	0	1.32	0	0
workaround :	0	0	0.33	0	0
worked	0.25	0.16	-0.14	-0.97	0.21
worked .	0	0	0	-0.12	0
worked . $	0	0	0	-0.12	0
worked for	0	0	0	0	0.37
worked for me	0.15	0	0	0	0.48
working	0.42	0	0.60	-0.43	-0.20
working .	0.29	0	0	0	0
working . $	0.29	0	0	0	0
working fine	-0.53	0	0.25	0	0
works	0.18	0	1.18	0	0
works .	-0.08	0.41	0.30	0	0.19
works . $	0	0	0.34	0	0.22
works again	0	0	0.49	-0.17	0
works but	1.31	0	1.52	0	0
works for	0	0	0	0.37	0
works for me	0	0	0	0.46	0
workspace	0	0.21	0	0	0
would	-1.04	0	-0.22	0	-0.07
would you	0	0.11	0	0	0
wouldn't	-0.15	0	0	0	0
wrong	0.26	0	0	0	-0.11
wrote	0	-0.68	0	0.49	0
x	-1.41	-0.23	0	0.69	-1.35
x .	0	0	0	-0.21	0
x . $	0	0	0	-0.21	0
x forwarded	0.23	0	0	0.66	0
x forwarded proto	0.26	0	0	0	0
x this	0	0	0	0.82	0
x0	0	1.25	0	0	0.11
x0 0	0	0.27	0	0	0
xml	0	0	0	-0.33	0
xxx	0	0.06	0.56	0.23	0
xxx $	-0.13	0.94	0	-0.42	-0.08
xxx .	-0.28	0.68	0.14	-0.62	0
xxx . $	0	0.63	0.25	-0.50	0
xxx 0	0	0.40	0	0	0
xxx :	0.45	0.15	0	0	0
xxx : xxx	0.54	0	0	0	0
xxx ?	0	-0.41	0	0	0
xxx ? $	0	-0.41	0	0	0
xxx after	0	0	0	0	1.10
xxx all	0	0	0	0.50	0
xxx and	-0.64	0	0	0	0
xxx and xxx	0.61	0	0	0	0
xxx as	0	0	0.42	0	0.32
xxx by	0	-0.35	0	0	0
xxx does	0	0	0	0	-0.14
xxx en	0	0	0	0	0.36
xxx for	0	0	0	0	0.13
xxx i	1.35	0	0	0	0.83
xxx in	0	-0.93	0	0	0
xxx in the	0	0	0	-0.37	0
xxx on	-0.61	0	0	0	-0.92
xxx on the	-0.28	0	0	0	0
xxx or	0	0	0.06	0	0
xxx that	-0.18	0	0	0	0
xxx the	0	0	0.06	0	0
xxx to	0.18	-0.72	0	0	0
xxx was	0	-0.19	0	0.53	0
xxx which	0	-0.34	0	0	0
xxx with	0	0.07	1.23	0	0.06
xxx with the	0	0	0.31	0	0
year	-1.28	0	0	0	0
years	-0.15	0	0	0	0
yep	0.15	-1.05	0	0	0
yes	0	0	0	-0.26	0.19
yes .	0	0	0	0	0.63
yes . $	0	0	0	0	0.73
yes i	0	0.19	0	0	0
yes the	0	0	0	0.25	0
yesterday	0	0	0	-0.20	0
yet	-0.63	-0.26	0	0	0
you	-0.66	-1.61	0	0	-0.77
you !	0.07	0	0	0	0
you ! $	0.07	0	0	0	0
you can	0.18	0	0	0	0
you find	0	0.43	0	0	0
you get	0	-0.22	0	0	0
you have	0.11	0	0	0.33	0
you have to	0	0	0	0.52	0
you in	0	0.10	0	0	0
you need	0	0.15	0	0	0
you said	0	0	0.46	0	0
you say	0.49	0	0	0	0.12
you set	0.08	0	0	0.51	0
you to	0	0.15	0	0	0
you're	-0.99	0	0.82	0	0
you're in	0	0	1.15	0	0
you've	0	0	0.31	0	0
your	-0.89	-1.44	0	-0.10	-2.04
your account	0	0	0.08	0	0
your case	0	0.24	0	0	0
your own	0.56	0	0	0	0
your tenant	0	-0.05	0	0	0
yours	0	-0.20	0	0.45	-0.63
z	0	0	0	0	0.53
zero	0	0	0	0	0.14
zip	0	0	0	0.26	0
в	1.46	0	0	1.38	0.87
和	2.35	0	0	0	0
失败	0.75	0.64	0	0	0.92
的	0.98	0	0	0.20	0
谢谢	1.44	0	0	1.97	0
谢谢 $	0.96	0	0	0.53	0
🎉	-0.26	0	0	0	0
👍	0	-0.38	0	0	0
👍 $	0	-0.05	0	0	0
😬	0	0	0	0.22	0
🤔	0	0	0	0	0.62
🤔 $	0	0	0	0	0.24
`;
