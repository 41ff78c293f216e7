import { attributes, escapeSlack } from './html.ts';

const list = `
smile 😄 smiley 😃 grinning 😀 grin 😁 laughing 😆 joy 😂 rofl 🤣 slightly_smiling_face 🙂 wink 😉 blush 😊
sweat_smile 😅 heart_eyes 😍 sunglasses 😎 thinking_face 🤔 thinking 🤔 neutral_face 😐 expressionless 😑 unamused 😒
face_with_rolling_eyes 🙄 disappointed 😞 worried 😟 confused 😕 slightly_frowning_face 🙁 cry 😢 sob 😭 scream 😱
angry 😠 rage 😡 sleeping 😴 dizzy_face 😵 exploding_head 🤯 flushed 😳 see_no_evil 🙈 upside_down_face 🙃
face_palm 🤦 shrug 🤷 man-shrugging 🤷‍♂️ woman-shrugging 🤷‍♀️ saluting_face 🫡 melting_face 🫠 robot_face 🤖
+1 👍 thumbsup 👍 -1 👎 thumbsdown 👎 clap 👏 wave 👋 raised_hands 🙌 pray 🙏 muscle 💪 ok_hand 👌 point_up ☝️
point_right 👉 point_left 👈 point_down 👇 point_up_2 👆 handshake 🤝 crossed_fingers 🤞 raised_hand ✋ v ✌️ fist ✊
eyes 👀 brain 🧠 heart ❤️ broken_heart 💔 fire 🔥 boom 💥 sparkles ✨ star ⭐ star2 🌟 zap ⚡ tada 🎉 rocket 🚀
100 💯 trophy 🏆 gift 🎁 bulb 💡 bell 🔔 no_bell 🔕 mega 📣 loudspeaker 📢 speech_balloon 💬 thought_balloon 💭
white_check_mark ✅ heavy_check_mark ✔️ ballot_box_with_check ☑️ x ❌ negative_squared_cross_mark ❎ warning ⚠️
no_entry ⛔ no_entry_sign 🚫 octagonal_sign 🛑 exclamation ❗ heavy_exclamation_mark ❗ question ❓ grey_question ❔
information_source ℹ️ red_circle 🔴 large_orange_circle 🟠 large_yellow_circle 🟡 large_green_circle 🟢
large_blue_circle 🔵 white_circle ⚪ black_circle ⚫ large_blue_square 🟦 red_square 🟥 rotating_light 🚨 sos 🆘
lock 🔒 unlock 🔓 closed_lock_with_key 🔐 lock_with_ink_pen 🔏 key 🔑 old_key 🗝️ shield 🛡️ detective 🕵️
sleuth_or_spy 🕵️ police_car 🚓 ambulance 🚑 fire_engine 🚒 mag 🔍 mag_right 🔎 link 🔗 paperclip 📎 pushpin 📌
round_pushpin 📍 triangular_flag_on_post 🚩 wrench 🔧 hammer 🔨 hammer_and_wrench 🛠️ gear ⚙️ nut_and_bolt 🔩
toolbox 🧰 ladder 🪜 package 📦 computer 💻 desktop_computer 🖥️ keyboard ⌨️ iphone 📱 telephone_receiver 📞 phone ☎️
email 📧 envelope ✉️ incoming_envelope 📨 inbox_tray 📥 outbox_tray 📤 memo 📝 pencil 📝 pencil2 ✏️ clipboard 📋
page_facing_up 📄 bookmark_tabs 📑 books 📚 book 📖 bookmark 🔖 label 🏷️ card_index 📇 file_folder 📁 open_file_folder 📂
chart_with_upwards_trend 📈 chart_with_downwards_trend 📉 bar_chart 📊 calendar 📆 date 📅 clock1 🕐 clock3 🕒
hourglass ⌛ hourglass_flowing_sand ⏳ stopwatch ⏱️ alarm_clock ⏰ timer_clock ⏲️ watch ⌚ repeat 🔁
arrows_counterclockwise 🔄 arrow_right ➡️ arrow_left ⬅️ arrow_up ⬆️ arrow_down ⬇️ leftwards_arrow_with_hook ↩️
heavy_plus_sign ➕ heavy_minus_sign ➖ one 1️⃣ two 2️⃣ three 3️⃣ four 4️⃣ five 5️⃣ six 6️⃣ seven 7️⃣ eight 8️⃣ nine 9️⃣ ten 🔟
bust_in_silhouette 👤 busts_in_silhouette 👥 technologist 🧑‍💻 construction 🚧 construction_worker 👷 bug 🐛 ghost 👻
coffee ☕ beer 🍺 cake 🍰 pizza 🍕 sunny ☀️ cloud ☁️ snowflake ❄️ rainbow 🌈 earth_africa 🌍 globe_with_meridians 🌐
ring_buoy 🛟 anchor ⚓ checkered_flag 🏁 game_die 🎲 jigsaw 🧩 test_tube 🧪 microscope 🔬 magic_wand 🪄 wastebasket 🗑️
new 🆕 ok 🆗 cool 🆒 free 🆓 up 🆙 id 🆔 recycle ♻️ infinity ♾️ small_blue_diamond 🔹 small_orange_diamond 🔸
`;

const words = list.trim().split(/\s+/);
const characters: ReadonlyMap<string, string> = new Map(
  words.flatMap((word, index): [string, string][] =>
    index % 2 === 0 ? [[word, words[index + 1] ?? '']] : [],
  ),
);

/** An emoji by its short name, as HTML; nothing when the name is not in the common set. Skin tones are left out. */
export function renderEmoji(name: string): string | undefined {
  const character = characters.get(name.split('::')[0] ?? name);
  if (character === undefined) return undefined;
  return `<span${attributes({ class: 'emoji', role: 'img', 'aria-label': name.replaceAll('_', ' '), title: `:${name}:` })}>${character}</span>`;
}

/** A `plain_text` value, in which only `:short_names:` act, → HTML. */
export function renderPlainText(text: string): string {
  let html = '';
  let end = 0;
  for (const match of text.matchAll(shortcode)) {
    const emoji = renderEmoji(match[1] ?? '');
    if (emoji === undefined) continue;
    html += escapeSlack(text.slice(end, match.index)) + emoji;
    end = match.index + match[0].length;
  }
  return html + escapeSlack(text.slice(end));
}

const shortcode = /:([a-z0-9_+-]{1,40}):(?::skin-tone-[2-6]:)?/g;
